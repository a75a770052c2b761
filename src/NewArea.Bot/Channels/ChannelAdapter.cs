using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using NewArea.Bot.Conversations;

namespace NewArea.Bot.Channels;

/// <summary>The SDK's adapter, with a polite last word when a turn fails.</summary>
internal sealed partial class ChannelAdapter : CloudAdapter
{
    private readonly ILogger<ChannelAdapter> _log;

    public ChannelAdapter(
        BotFrameworkAuthentication authentication, ILogger<CloudAdapter> sdkLog, ILogger<ChannelAdapter> log)
        : base(authentication, sdkLog)
    {
        _log = log;
        OnTurnError = ApologiseAsync;
    }

    public async Task<InvokeResponse?> RunTurnAsync(
        AuthenticateRequestResult sender, Activity activity, IBot bot, CancellationToken cancellationToken) =>
        await ProcessActivityAsync(sender, activity, bot.OnTurnAsync, cancellationToken);

    private async Task ApologiseAsync(ITurnContext turn, Exception failure)
    {
        var trace = System.Diagnostics.Activity.Current?.TraceId.ToString() ?? Guid.NewGuid().ToString("N");
        LogFailedTurn(failure, turn.Activity.Type, turn.Activity.ChannelId, trace);
        if (turn.Activity.Type != ActivityTypes.Message)
        {
            return;
        }

        var wording = Wording.In(ReaderLocale.LanguageOf(turn.Activity.Locale));
        try
        {
            await turn.SendActivityAsync(Reply.Text(wording.Format(wording.Failure, trace), wording));
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException or ErrorResponseException or OperationCanceledException)
        {
            LogUnreachable(unreachable, trace);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A {Type} turn on {Channel} failed (trace {Trace})")]
    private partial void LogFailedTurn(Exception failure, string type, string channel, string trace);

    [LoggerMessage(Level = LogLevel.Error, Message = "The channel takes no reply (trace {Trace})")]
    private partial void LogUnreachable(Exception failure, string trace);
}
