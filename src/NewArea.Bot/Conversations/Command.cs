using NewArea.Answering.Questions;

namespace NewArea.Bot.Conversations;

internal enum CommandKind
{
    Help,
    Forget,
    Greet,
    Thank,
}

/// <summary>A message that wants no answer from the text: an order to the bot, a greeting, thanks.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Language">The language the command was given in.</param>
internal sealed record Command(CommandKind Kind, string Language)
{
    private static readonly Dictionary<string, Command> Known = Read(
    [
        (CommandKind.Help, ReaderLanguage.English, ["help", "who are you", "what are you", "what can you do", "how does this work"]),
        (CommandKind.Help, ReaderLanguage.Chinese, ["帮助", "幫助", "你是谁", "你是誰", "你会什么", "你能做什么", "你能做什麼", "怎么用"]),
        (CommandKind.Forget, ReaderLanguage.English, ["forget"]),
        (CommandKind.Forget, ReaderLanguage.Chinese, ["忘记", "忘記"]),
        (CommandKind.Greet, ReaderLanguage.English, ["hello", "hi", "hey", "good morning", "good afternoon", "hello there"]),
        (CommandKind.Greet, ReaderLanguage.Chinese, ["你好", "您好", "早上好", "下午好", "大家好", "嗨", "在吗"]),
        (CommandKind.Thank, ReaderLanguage.English, ["thanks", "thank you", "thanks a lot", "thank you very much", "great, thanks"]),
        (CommandKind.Thank, ReaderLanguage.Chinese, ["谢谢", "謝謝", "多谢", "谢谢你", "谢谢您", "感谢", "辛苦了"]),
    ]);

    /// <returns>Null when the text is a question.</returns>
    public static Command? Parse(string text) =>
        Known.GetValueOrDefault(text.Trim().TrimStart('/').TrimEnd('。', '.', '!', '！', '?', '？', '~', '～', ' '));

    private static Dictionary<string, Command> Read(IEnumerable<(CommandKind Kind, string Language, string[] Words)> rows) =>
        rows.SelectMany(row => row.Words, (row, word) => (word, Command: new Command(row.Kind, row.Language)))
            .ToDictionary(entry => entry.word, entry => entry.Command, StringComparer.OrdinalIgnoreCase);
}
