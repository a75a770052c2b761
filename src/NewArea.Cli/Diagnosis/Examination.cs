using System.Runtime.CompilerServices;
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

    private static Finding Seeds(string path, Wording wording) => File.Exists(path) || Directory.Exists(path)
        ? new(true, wording.SeedsSubject, path)
        : new(false, wording.SeedsSubject, wording.Format(wording.SeedsMissing, path));
}
