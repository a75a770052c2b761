using Microsoft.Bot.Schema;
using NewArea.Answering.Questions;
using NewArea.Bot.Conversations;

namespace NewArea.Bot.Channels;

/// <summary>Messages to the reader.</summary>
internal static class Reply
{
    public static Activity Text(string markdown, Wording wording) => new(ActivityTypes.Message)
    {
        Text = markdown,
        TextFormat = TextFormatTypes.Markdown,
        Locale = wording.Language == ReaderLanguage.Chinese ? "zh-CN" : "en-US",
        InputHint = InputHints.AcceptingInput,
    };
}
