using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.AI.OpenAI;
using Azure.Core;
using Azure.Identity;
using OpenAI;

namespace NewArea.Answering.Generative.Providers;

/// <summary>Opens the client of the server that a configuration names.</summary>
internal static class ModelServer
{
    /// <param name="options">Where the model is served.</param>
    /// <param name="http">What it is called with.</param>
    /// <param name="identity">Who calls Azure without a key; the identity the service runs under when null.</param>
    public static OpenAIClient Open(ModelOptions options, HttpClient http, TokenCredential? identity) => options.Provider switch
    {
        ModelProvider.AzureOpenAI when string.IsNullOrWhiteSpace(options.ApiKey) =>
            new AzureOpenAIClient(options.Endpoint, identity ?? new DefaultAzureCredential(), With(new AzureOpenAIClientOptions(), http)),
        ModelProvider.AzureOpenAI =>
            new AzureOpenAIClient(options.Endpoint, new ApiKeyCredential(options.ApiKey!), With(new AzureOpenAIClientOptions(), http)),
        _ => new OpenAIClient(
            new ApiKeyCredential(string.IsNullOrWhiteSpace(options.ApiKey) ? "none" : options.ApiKey),
            With(new OpenAIClientOptions { Endpoint = options.Endpoint is { } endpoint ? BaseOf(endpoint) : null }, http)),
    };

    /// <summary>People give the host, the base path or the whole address of a call.</summary>
    public static Uri BaseOf(Uri endpoint)
    {
        var path = endpoint.AbsolutePath.TrimEnd('/');
        path = path.EndsWith("/chat/completions", StringComparison.Ordinal) ? path[..^"/chat/completions".Length] : path;
        return new UriBuilder(endpoint) { Path = path.Length == 0 ? "/v1" : path }.Uri;
    }

    /// <summary>Retries and time-outs are the HTTP client's; two layers of them would multiply.</summary>
    private static T With<T>(T options, HttpClient http)
        where T : ClientPipelineOptions
    {
        options.Transport = new HttpClientPipelineTransport(http);
        options.RetryPolicy = new ClientRetryPolicy(maxRetries: 0);
        options.NetworkTimeout = Timeout.InfiniteTimeSpan;
        return options;
    }
}
