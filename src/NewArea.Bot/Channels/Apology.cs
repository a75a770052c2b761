using Microsoft.Bot.Schema;
using NewArea.Bot.Conversations;

namespace NewArea.Bot.Channels;

/// <summary>What a reader is told when a turn failed, with the number under which the operator finds the failure.</summary>
internal sealed partial class Apology(ILogger<Apology> log)
{
    public Activity For(Activity message, Exception failure)
    {
        var trace = System.Diagnostics.Activity.Current?.TraceId.ToString() ?? Guid.NewGuid().ToString("N");
        TurnTelemetry.Failed(failure, message.ChannelId);
        LogFailedTurn(failure, message.Type, message.ChannelId, trace);
        var wording = Wording.In(ReaderLocale.LanguageOf(message.Text ?? "", message.Locale));
        return Reply.Text(wording.Format(wording.Failure, trace), wording);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A {Type} turn on {Channel} failed (trace {Trace})")]
    private partial void LogFailedTurn(Exception failure, string type, string channel, string trace);
}
