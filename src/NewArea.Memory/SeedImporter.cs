using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using NewArea.Memory.Documents;

namespace NewArea.Memory;

/// <summary>
/// Brings the seeds into the memory: the shipped ones on first use, those that are set whenever they are new or changed.
/// A memory in use is otherwise left alone: what was deleted stays deleted.
/// </summary>
public sealed class SeedImporter(PassageMemory memory, IOptions<MemoryOptions> options)
{
    /// <summary>Imports what can be read; yields each reading and what became of it (null when it could not be read).</summary>
    public async IAsyncEnumerable<(DocumentReading Reading, ImportResult? Result)> ImportAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var areShipped = options.Value.Seeds == MemoryOptions.ShippedSeeds;
        if (areShipped && (await memory.ListAsync(cancellationToken)).Count > 0)
        {
            yield break;
        }

        await foreach (var reading in DocumentReader.ReadAsync(options.Value.Seeds, cancellationToken))
        {
            yield return (reading, reading is ReadDocument read ? await memory.ImportAsync(read.Document, cancellationToken) : null);
        }
    }
}
