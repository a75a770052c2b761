using Microsoft.Extensions.VectorData;

namespace NewArea.Memory.Stores.Records;

/// <summary>A passage with what finds it: its words and its vector.</summary>
internal sealed class PassageRecord
{
    public string Key { get; set; } = "";

    public string DocumentId { get; set; } = "";

    /// <summary>The revision of the document that it is cut from.</summary>
    public string Revision { get; set; } = "";

    public int Ordinal { get; set; }

    public int Kind { get; set; }

    public string? Heading { get; set; }

    public int? Paragraph { get; set; }

    public int Start { get; set; }

    /// <summary>Start and end of each sentence in the document's text, one after the other.</summary>
    public int[] Sentences { get; set; } = [];

    public string Text { get; set; } = "";

    public ReadOnlyMemory<float> Embedding { get; set; }

    public static string KeyOf(string documentId, int ordinal) => $"{documentId}#{ordinal}";

    /// <summary>The collection's shape; the vector's length is the embedding generator's.</summary>
    public static VectorStoreCollectionDefinition Definition(int dimensions) => new()
    {
        Properties =
        [
            new VectorStoreKeyProperty(nameof(Key), typeof(string)),
            new VectorStoreDataProperty(nameof(DocumentId), typeof(string)) { IsIndexed = true },
            new VectorStoreDataProperty(nameof(Revision), typeof(string)),
            new VectorStoreDataProperty(nameof(Ordinal), typeof(int)),
            new VectorStoreDataProperty(nameof(Kind), typeof(int)),
            new VectorStoreDataProperty(nameof(Heading), typeof(string)),
            new VectorStoreDataProperty(nameof(Paragraph), typeof(int?)),
            new VectorStoreDataProperty(nameof(Start), typeof(int)),
            new VectorStoreDataProperty(nameof(Sentences), typeof(int[])),
            new VectorStoreDataProperty(nameof(Text), typeof(string)) { IsFullTextIndexed = true },
            new VectorStoreVectorProperty(nameof(Embedding), typeof(ReadOnlyMemory<float>), dimensions) { DistanceFunction = DistanceFunction.CosineSimilarity },
        ],
    };
}
