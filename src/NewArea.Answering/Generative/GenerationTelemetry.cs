using System.Diagnostics;
using System.Diagnostics.Metrics;
using OpenAI.Chat;

namespace NewArea.Answering.Generative;

/// <summary>What a model cost. Names follow OpenTelemetry's conventions for generative AI; no user text is recorded.</summary>
public static class GenerationTelemetry
{
    public const string Name = "NewArea.Answering";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Tokens = Meter.CreateCounter<long>(
        "newarea.chat.tokens", "{token}", "Tokens that chat models read and wrote");

    private static readonly Counter<long> CacheHits = Meter.CreateCounter<long>(
        "newarea.answer.cache.hits", "{answer}", "Answers served without asking the model again");

    internal static Activity? Start(string prompt, string model, string version) => Source.StartActivity($"chat {prompt}", ActivityKind.Client)
        ?.SetTag("gen_ai.request.model", model).SetTag("newarea.prompt.version", version);

    internal static void Spent(Activity? activity, string model, IReadOnlyDictionary<string, object?>? metadata)
    {
        if (metadata?.GetValueOrDefault("Usage") is not ChatTokenUsage usage)
        {
            return;
        }

        activity?.SetTag("gen_ai.usage.input_tokens", usage.InputTokenCount).SetTag("gen_ai.usage.output_tokens", usage.OutputTokenCount);
        Tokens.Add(usage.InputTokenCount, new("model", model), new("direction", "input"));
        Tokens.Add(usage.OutputTokenCount, new("model", model), new("direction", "output"));
    }

    internal static void CacheHit() => CacheHits.Add(1);
}
