using Microsoft.Extensions.Options;

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
        builder.Services.AddHealthChecks().AddCheck<SeedsHealth>("seeds", tags: [HealthEndpoints.Ready]);
        return builder;
    }

    /// <summary>Before anything runs, so that a wrong setting is the first and only thing said.</summary>
    /// <exception cref="OptionsValidationException">A setting is wrong; its messages say what to set.</exception>
    public static void CheckOptions(this WebApplication app) => app.Services.GetRequiredService<IStartupValidator>().Validate();
}
