using System.Runtime.CompilerServices;
using Microsoft.Extensions.Configuration;
using NewArea.Cli.Hosting;
using NewArea.Cli.Terminal;

namespace NewArea.Cli.Diagnosis;

/// <summary>Examines the engine part by part.</summary>
internal static class Examination
{
    public static async IAsyncEnumerable<Finding> RunAsync(
        Engine engine, Wording wording, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return await MemoryAsync(engine, wording, cancellationToken);
        yield return Seeds(engine.Options.Seeds, wording);
        yield return new(true, wording.EmbeddingsSubject, ModelOf(engine.Configuration, "NewArea:Embeddings") ?? wording.EmbeddingsEmbedded);
        yield return await ChatAsync(engine, wording, cancellationToken);
    }

    private static async Task<Finding> MemoryAsync(Engine engine, Wording wording, CancellationToken cancellationToken)
    {
        var documents = await engine.Memory.ListAsync(cancellationToken);
        var passages = 0;
        foreach (var document in documents)
        {
            passages += (await engine.Memory.PassagesOfAsync(document.Id, cancellationToken)).Count;
        }

        return new(true, wording.MemorySubject, wording.Format(wording.MemoryOpens, engine.Options.Memory, documents.Count, passages));
    }

    private static async Task<Finding> ChatAsync(Engine engine, Wording wording, CancellationToken cancellationToken)
    {
        if (engine.ChatProbe is not { } probe)
        {
            return new(true, wording.ChatSubject, wording.ChatNone);
        }

        var result = await probe.ProbeAsync(cancellationToken);
        var model = ModelOf(engine.Configuration, "NewArea:Chat");
        return new(result.Answers, wording.ChatSubject, result.Answers
            ? wording.Format(wording.ChatAnswers, model)
            : wording.Format(wording.ChatFails, model, result.Failure));
    }

    /// <summary>The model a section names and where it is served; null when nothing is set.</summary>
    private static string? ModelOf(IConfiguration configuration, string section) =>
        configuration[section + ":Model"] is { Length: > 0 } model
            ? $"{model} {configuration[section + ":Endpoint"]}".TrimEnd()
            : null;

    private static Finding Seeds(string path, Wording wording) => File.Exists(path) || Directory.Exists(path)
        ? new(true, wording.SeedsSubject, path)
        : new(false, wording.SeedsSubject, wording.Format(wording.SeedsMissing, path));
}
