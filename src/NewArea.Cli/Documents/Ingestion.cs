using NewArea.Cli.Terminal;
using NewArea.Memory;
using NewArea.Memory.Documents;

namespace NewArea.Cli.Documents;

/// <summary>Imports what can be imported and keeps, for each file, what became of it.</summary>
internal sealed class Ingestion(PassageMemory memory, Wording wording)
{
    private readonly Dictionary<string, string> _pathsById = new(StringComparer.Ordinal);

    public List<string> Imported { get; } = [];

    public List<string> Failed { get; } = [];

    /// <summary>How far the progress bar goes: an upper bound, since a folder may hold files that are passed over.</summary>
    public static int CountFiles(string path)
    {
        try
        {
            return Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Count() : 1;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return 1;
        }
    }

    public async Task ImportAsync(IEnumerable<string> paths, Action step, CancellationToken cancellationToken)
    {
        foreach (var path in paths)
        {
            await foreach (var reading in DocumentReader.ReadAsync(path, cancellationToken))
            {
                await ImportAsync(reading, cancellationToken);
                step();
            }
        }
    }

    private async Task ImportAsync(DocumentReading reading, CancellationToken cancellationToken)
    {
        switch (reading)
        {
            case UnreadDocument unread:
                Failed.Add(Readings.Explain(unread, wording));
                break;
            case ReadDocument read when !_pathsById.TryAdd(read.Document.Id, read.Path) && _pathsById[read.Document.Id] != read.Path:
                // Two files of one name must not silently replace each other.
                Failed.Add(wording.Format(wording.SameId, read.Path, _pathsById[read.Document.Id], read.Document.Id));
                break;
            case ReadDocument read:
                var result = await memory.ImportAsync(read.Document, cancellationToken);
                var kept = result.Outcome == ImportOutcome.IdInUse ? Failed : Imported;
                kept.Add(wording.Format(Outcome(result.Outcome), read.Path, result.DocumentId, result.Passages));
                break;
        }
    }

    private string Outcome(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Added => wording.Added,
        ImportOutcome.Replaced => wording.Replaced,
        ImportOutcome.Unchanged => wording.Unchanged,
        ImportOutcome.IdInUse => wording.IdOfSeed,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
