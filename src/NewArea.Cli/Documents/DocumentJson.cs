namespace NewArea.Cli.Documents;

/// <summary>A document of the memory.</summary>
/// <param name="Id">What <c>newarea delete</c> takes.</param>
/// <param name="Title">Its title.</param>
/// <param name="Language"><c>zh</c> or <c>en</c>.</param>
/// <param name="Passages">How many passages it has.</param>
/// <param name="Url">Where it can be read, if anywhere.</param>
internal sealed record DocumentJson(string Id, string Title, string Language, int Passages, string? Url);
