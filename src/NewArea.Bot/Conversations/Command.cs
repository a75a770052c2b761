using NewArea.Answering.Questions;
namespace NewArea.Bot.Conversations;

internal enum CommandKind
{
    Help,
    Forget,
}

/// <summary>A message that is an order to the bot and not a question about the text.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Language">The language the command was given in.</param>
internal sealed record Command(CommandKind Kind, string Language)
{
    private static readonly Dictionary<string, Command> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["help"] = new(CommandKind.Help, ReaderLanguage.English),
        ["帮助"] = new(CommandKind.Help, ReaderLanguage.Chinese),
        ["幫助"] = new(CommandKind.Help, ReaderLanguage.Chinese),
        ["forget"] = new(CommandKind.Forget, ReaderLanguage.English),
        ["忘记"] = new(CommandKind.Forget, ReaderLanguage.Chinese),
        ["忘記"] = new(CommandKind.Forget, ReaderLanguage.Chinese),
    };

    /// <returns>Null when the text is a question.</returns>
    public static Command? Parse(string text) =>
        Known.GetValueOrDefault(text.Trim().TrimStart('/').TrimEnd('。', '.', '!', '!'));
}
