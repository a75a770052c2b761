using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using NewArea.Memory.Documents;

namespace NewArea.Memory;

/// <summary>
/// Brings the seeds into the memory. Those that are set come in whenever they are new or changed, and the seeds before
/// them go. The shipped ones come into an empty memory; one in use is left alone, but for seeds that it still holds and
/// that this version of the program words otherwise. What somebody imported is never touched.
/// </summary>
public sealed class SeedImporter(PassageMemory memory, IOptions<MemoryOptions> options)
{
    /// <summary>Imports what can be read; yields each reading and what became of it (null when it could not be read).</summary>
    public async IAsyncEnumerable<(DocumentReading Reading, ImportResult? Result)> ImportAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var areShipped = options.Value.Seeds == MemoryOptions.ShippedSeeds;
        var isInUse = areShipped && (await memory.ListAsync(cancellationToken)).Count > 0;
        var earlier = await memory.SeedIdsAsync(cancellationToken);
        var named = new HashSet<string>(StringComparer.Ordinal);
        var isComplete = true;
        await foreach (var reading in DocumentReader.ReadAsync(options.Value.Seeds, cancellationToken))
        {
            if (reading is not ReadDocument { Document: var document })
            {
                isComplete = false;
                yield return (reading, null);
            }
            else if (named.Add(document.Id) && (!isInUse || earlier.Contains(document.Id)))
            {
                yield return (reading, await memory.ImportSeedAsync(document, cancellationToken));
            }
        }

        // A file that cannot be read today is no reason to forget what it said yesterday.
        if (!areShipped && isComplete)
        {
            foreach (var gone in earlier.Except(named))
            {
                await memory.DeleteAsync(gone, cancellationToken);
            }
        }
    }
}
