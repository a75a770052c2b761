using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Http.Resilience;
using NewArea.Bot.Channels.Teams;
using NewArea.Bot.Channels.WebChat;
using Polly;

namespace NewArea.Bot.Channels;

internal static class ChannelServices
{
    private const string Connector = "connector";

    /// <summary>The Bot Framework side: adapter, authentication, dialects, patient outgoing calls.</summary>
    public static IServiceCollection AddChannels(this IServiceCollection services)
    {
        services.AddOptions<AppRegistration>().BindConfiguration("").ValidateDataAnnotations().ValidateOnStart();
        services.AddHttpClient(Connector).AddResilienceHandler(Connector, (pipeline, context) =>
        {
            pipeline.TimeProvider = context.ServiceProvider.GetRequiredService<TimeProvider>();
            pipeline.AddRetry(Patient());
        });
        services.AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            provider.GetRequiredService<IConfiguration>(),
            httpClientFactory: new ConnectorClients(provider.GetRequiredService<IHttpClientFactory>()),
            logger: provider.GetRequiredService<ILogger<BotFrameworkAuthentication>>()));
        services.AddSingleton<Apology>();
        services.AddSingleton<ChannelAdapter>();
        services.AddSingleton<SenderCheck>();
        services.AddSingleton<Reception>();
        services.AddSingleton<QuestionTurn>();
        services.AddSingleton<FeedbackTurn>();
        services.AddSingleton<QuotationCard>();
        services.AddSingleton<CardTurn>();
        services.AddSingleton<PassageSearch>();
        services.AddSingleton<InvokeTurn>();
        services.AddSingleton<IBot, ArticleBot>();
        services.AddSingleton<TeamsCitations>();
        services.AddSingleton<IDialect, TeamsDialect>();
        // Last, because it speaks to whoever has no dialect of its own.
        services.AddSingleton<IDialect, WebChatDialect>();
        return services;
    }

    /// <summary>The SDK tries each call once; these statuses mean «not now» (Teams: 412, 429, 502, 504).</summary>
    private static HttpRetryStrategyOptions Patient() => new()
    {
        MaxRetryAttempts = 5,
        Delay = TimeSpan.FromSeconds(1),
        MaxDelay = TimeSpan.FromSeconds(20),
        ShouldHandle = attempt => ValueTask.FromResult(attempt.Outcome.Result?.StatusCode is HttpStatusCode.PreconditionFailed
            or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway
            or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout),
    };

    /// <summary>The SDK asks for the nameless client; ours is the patient one.</summary>
    private sealed class ConnectorClients(IHttpClientFactory clients) : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => clients.CreateClient(Connector);
    }
}
