using Microsoft.Extensions.VectorData;

namespace NewArea.Memory.Stores.Records;

/// <summary>What the memory keeps of a document, apart from its text.</summary>
internal sealed class DocumentRecord
{
    [VectorStoreKey]
    public string Id { get; set; } = "";

    /// <summary>Fingerprint of all that its passages depend on: the same revision means the same passages.</summary>
    [VectorStoreData]
    public string Revision { get; set; } = "";

    /// <summary>What made its passages: the splitter's version and the embedding generator.</summary>
    [VectorStoreData(IsIndexed = true)]
    public string Maker { get; set; } = "";

    [VectorStoreData]
    public int Passages { get; set; }

    /// <summary>Its tags as <see cref="TagLabel"/> writes them.</summary>
    [VectorStoreData]
    public List<string> Tags { get; set; } = [];

    /// <summary>The <see cref="Documents.DocumentInfo"/> as JSON.</summary>
    [VectorStoreData]
    public string Info { get; set; } = "";
}
