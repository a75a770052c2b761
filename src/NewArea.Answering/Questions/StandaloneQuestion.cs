namespace NewArea.Answering.Questions;

/// <summary>A question that needs no earlier turn to be understood.</summary>
/// <param name="Text">The complete question.</param>
/// <param name="Language">BCP 47 language of the reader: <c>zh</c> or <c>en</c>.</param>
/// <param name="IsRewritten">Whether earlier turns completed it or a slip of spelling was mended, so that the reply shows how it was understood.</param>
public sealed record StandaloneQuestion(string Text, string Language, bool IsRewritten = false)
{
    /// <summary>The same in the language of the texts, for the search; null when it needs none.</summary>
    public string? Translation { get; init; }

    /// <summary>The same with what was spoken of before, to be asked where it finds no answer by itself; null without an earlier turn.</summary>
    public string? InContext { get; init; }

    /// <summary>Of a question asked in context, what the reader typed: an answer takes up a word of it. Null of any other.</summary>
    public string? Alone { get; init; }
}
