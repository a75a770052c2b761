using Microsoft.Extensions.VectorData;

namespace NewArea.Memory.Tests.Stores;

/// <summary>A record with a bit of everything that the store keeps.</summary>
public sealed class Hotel
{
    [VectorStoreKey]
    public string Id { get; set; } = "";

    [VectorStoreData(IsIndexed = true)]
    public string? Name { get; set; }

    [VectorStoreData(IsFullTextIndexed = true)]
    public string Description { get; set; } = "";

    [VectorStoreData]
    public int? Stars { get; set; }

    [VectorStoreData]
    public double Price { get; set; }

    [VectorStoreData]
    public bool Open { get; set; }

    [VectorStoreData]
    public DateTimeOffset Since { get; set; }

    [VectorStoreData(StorageName = "labels\"; DROP TABLE x; --")]
    public List<string> Tags { get; set; } = [];

    [VectorStoreVector(4)]
    public ReadOnlyMemory<float> Vector { get; set; }

    public static Hotel Of(string id, int? stars = 3, string[]? tags = null, float[]? vector = null, string description = "") => new()
    {
        Id = id,
        Name = $"Hotel {id}",
        Stars = stars,
        Price = 10.5 * (stars ?? 0),
        Open = stars > 2,
        Description = description,
        Since = new DateTimeOffset(2000 + (stars ?? 0), 1, 1, 8, 0, 0, TimeSpan.FromHours(8)),
        Tags = [.. tags ?? []],
        Vector = vector ?? [1, 0, 0, 0],
    };
}
