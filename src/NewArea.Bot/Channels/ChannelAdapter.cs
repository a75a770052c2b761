using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace NewArea.Bot.Channels;

/// <summary>The SDK's adapter, with a polite last word when a turn fails.</summary>
internal sealed partial class ChannelAdapter : CloudAdapter
{
    private readonly ILogger<ChannelAdapter> _log;
    private readonly Apology _apology;

    public ChannelAdapter(
        BotFrameworkAuthentication authentication, ILogger<CloudAdapter> sdkLog, ILogger<ChannelAdapter> log, Apology apology)
        : base(authentication, sdkLog)
    {
        _log = log;
        _apology = apology;
        OnTurnError = ApologiseAsync;
    }

    public async Task<InvokeResponse?> RunTurnAsync(
        AuthenticateRequestResult sender, Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        sender.ConnectorFactory = new SharedContracts(sender.ConnectorFactory);
        return await TurnTelemetry.RunAsync(
            activity.Type, activity.ChannelId, () => ProcessActivityAsync(sender, activity, bot.OnTurnAsync, cancellationToken));
    }

    private async Task ApologiseAsync(ITurnContext turn, Exception failure)
    {
        var reply = _apology.For(turn.Activity, failure);
        if (turn.Activity.Type != ActivityTypes.Message)
        {
            return;
        }

        try
        {
            await turn.SendActivityAsync(reply);
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException or ErrorResponseException or OperationCanceledException)
        {
            LogUnreachable(unreachable, turn.Activity.ChannelId);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Channel} takes no reply")]
    private partial void LogUnreachable(Exception failure, string channel);
}
