using Microsoft.Extensions.Options;

namespace NewArea.Answering.Generative.Providers;

/// <summary>Says at start-up what is missing, by the name it is set under.</summary>
internal sealed class ModelOptionsCheck<TOptions>(string section) : IValidateOptions<TOptions>
    where TOptions : ModelOptions
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var missing = Missing(options).ToList();
        return missing.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(missing);
    }

    private IEnumerable<string> Missing(TOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Model))
        {
            yield return $"{section}:Model is not set. {How("Model")} to the model's name, or leave the whole section out.";
        }

        if (options.Endpoint is { } endpoint && (!endpoint.IsAbsoluteUri || endpoint.Scheme is not ("http" or "https")))
        {
            yield return $"{section}:Endpoint is \"{endpoint}\". {How("Endpoint")} to an address that begins with http:// or https://.";
        }

        if (options is { Provider: ModelProvider.AzureOpenAI, Endpoint: null })
        {
            yield return $"{section}:Endpoint is not set. {How("Endpoint")} to the address of the Azure OpenAI resource.";
        }

        if (options is { Provider: ModelProvider.OpenAI, Endpoint: null } && string.IsNullOrWhiteSpace(options.ApiKey))
        {
            yield return $"{section}:ApiKey is not set. {How("ApiKey")} to the key, or set {section}:Endpoint to a server that needs none.";
        }

        if (options is ChatModelOptions { TimeLimitSeconds: < 1 or > 10 })
        {
            yield return $"{section}:TimeLimitSeconds is out of range. {How("TimeLimitSeconds")} to 1–10 seconds.";
        }

        if (options is ChatModelOptions { PassageTokens: < 500 or > 100_000 })
        {
            yield return $"{section}:PassageTokens is out of range. {How("PassageTokens")} to 500–100000 tokens.";
        }
    }

    private string How(string setting) => $"Set it (environment: {section.Replace(":", "__", StringComparison.Ordinal)}__{setting})";
}
