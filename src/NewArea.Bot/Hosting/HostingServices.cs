using Microsoft.Extensions.Options;
using NewArea.Bot.Conversations.Stores.Sqlite;
using NewArea.Memory;
using NewArea.Memory.Stores;

namespace NewArea.Bot.Hosting;

internal static class HostingServices
{
    private const string DefaultAddress = "http://localhost:3978";

    /// <summary>The port that bot clients expect, checked options, health, and the seeds on their way in.</summary>
    public static WebApplicationBuilder AddHosting(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey])
            && string.IsNullOrEmpty(builder.Configuration["HTTP_PORTS"]))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        // Several lines a message about messages that went well.
        foreach (var chatty in (string[])["Microsoft.Bot", "Microsoft.AspNetCore", "System.Net.Http.HttpClient", "Polly"])
        {
            builder.Logging.AddFilter(chatty, LogLevel.Warning);
        }

        builder.Services.AddOptions<ServiceOptions>()
            .BindConfiguration(ServiceOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddProblemDetails();
        builder.Services.AddSingleton<SeedImport>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<SeedImport>());
        builder.Services.AddSingleton<ChatModelHealth>();
        builder.Services.AddHealthChecks()
            .AddCheck<SeedsHealth>("seeds", tags: [HealthEndpoints.Ready])
            .AddCheck<MemoryHealth>("memory", tags: [HealthEndpoints.Ready])
            .AddCheck<ConversationsHealth>("conversations", tags: [HealthEndpoints.Ready])
            .AddCheck<ChatModelHealth>("chat model");
        return builder;
    }

    /// <summary>Before anything runs, so that a wrong setting or an unusable file is the first and only thing said.</summary>
    /// <exception cref="OptionsValidationException">A setting is wrong; its messages say what to set.</exception>
    /// <exception cref="StoreException">A file cannot be used; the message says why and what to do.</exception>
    public static void CheckSettings(this WebApplication app)
    {
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        app.Services.GetRequiredService<PassageMemory>();
        app.Services.GetRequiredService<ConversationDatabase>();
    }
}
