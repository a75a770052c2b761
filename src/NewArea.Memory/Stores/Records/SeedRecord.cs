using Microsoft.Extensions.VectorData;

namespace NewArea.Memory.Stores.Records;

/// <summary>Marks a document of the memory as a seed: it may be replaced and removed by the seeds, and by nobody's import.</summary>
internal sealed class SeedRecord
{
    [VectorStoreKey]
    public string Id { get; set; } = "";
}
