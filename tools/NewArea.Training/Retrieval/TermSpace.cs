using System.Numerics.Tensors;
using NewArea.Memory.Embeddings;

namespace NewArea.Training.Retrieval;

/// <summary>The vectors of the terms that stand in enough texts, while they are learned.</summary>
internal sealed class TermSpace
{
    public const int Dimensions = StaticEmbeddingGenerator.Dimensions;
    private const int Fewest = 4;
    private const double MostOften = 0.2;

    private readonly Dictionary<ulong, int> _rows = [];
    private readonly float[] _rarity;

    public TermSpace(IReadOnlyList<string> texts)
    {
        var holders = texts.SelectMany(text => StaticEmbeddingGenerator.TermsOf(text).Select(term => term.Key)).CountBy(key => key).ToDictionary();
        foreach (var key in holders.Where(term => term.Value >= Fewest && term.Value < MostOften * texts.Count).Select(term => term.Key).Order())
        {
            _rows.Add(key, _rows.Count);
        }

        _rarity = new float[_rows.Count];
        foreach (var (key, row) in _rows)
        {
            _rarity[row] = (float)Math.Log((texts.Count + 1) / (holders[key] + 0.5));
        }

        Vectors = new float[_rows.Count * Dimensions];
    }

    public int Count => _rows.Count;

    public float[] Vectors { get; set; }

    public Span<float> VectorOf(int row) => Vectors.AsSpan(row * Dimensions, Dimensions);

    /// <summary>The known terms of a text, each by its row and with its weight.</summary>
    public (int Row, float Weight)[] Read(string text) =>
    [
        .. StaticEmbeddingGenerator.TermsOf(text).Where(term => _rows.ContainsKey(term.Key))
            .Select(term => (_rows[term.Key], term.Weight * _rarity[_rows[term.Key]])),
    ];

    /// <summary>As the service uses them: rarity is part of a term's vector.</summary>
    public Dictionary<ulong, float[]> ToShip() => _rows.ToDictionary(
        term => term.Key,
        term =>
        {
            var vector = new float[Dimensions];
            TensorPrimitives.Multiply(VectorOf(term.Value), _rarity[term.Value], vector);
            return vector;
        });
}
