using Microsoft.Extensions.VectorData;

namespace NewArea.Memory.Stores.Records;

/// <summary>A document as it was imported, read when someone asks for the whole of it.</summary>
internal sealed class TextRecord
{
    [VectorStoreKey]
    public string Id { get; set; } = "";

    /// <summary>The <see cref="Documents.DocumentInfo"/> as JSON.</summary>
    [VectorStoreData]
    public string Info { get; set; } = "";

    [VectorStoreData]
    public string Text { get; set; } = "";

    /// <summary>The blocks as JSON.</summary>
    [VectorStoreData]
    public string Blocks { get; set; } = "";
}
