using Microsoft.Extensions.Logging;

namespace NewArea.Answering;

internal static partial class AnsweringLog
{
    [LoggerMessage(1, LogLevel.Warning, "The {Origin} writer failed; the next one answers")]
    public static partial void WriterFailed(ILogger logger, AnswerOrigin origin, Exception exception);

    [LoggerMessage(2, LogLevel.Warning, "The {Origin} writer gave nothing usable; the next one answers")]
    public static partial void WriterGaveNothing(ILogger logger, AnswerOrigin origin);

    [LoggerMessage(3, LogLevel.Warning, "No questions could be suggested")]
    public static partial void SuggestionsFailed(ILogger logger, Exception exception);
}
