using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using NewArea.Memory.Documents;

namespace NewArea.Memory;

/// <summary>Brings the seeds into the memory: those that are new or changed. Other documents are left alone.</summary>
public sealed class SeedImporter(PassageMemory memory, IOptions<MemoryOptions> options)
{
    /// <summary>Imports what can be read; yields each reading and what became of it (null when it could not be read).</summary>
    public async IAsyncEnumerable<(DocumentReading Reading, ImportResult? Result)> ImportAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var reading in DocumentReader.ReadAsync(options.Value.Seeds, cancellationToken))
        {
            yield return (reading, reading is ReadDocument read ? await memory.ImportAsync(read.Document, cancellationToken) : null);
        }
    }
}
