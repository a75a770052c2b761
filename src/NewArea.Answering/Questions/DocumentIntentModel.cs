using System.Numerics.Tensors;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Questions;

/// <summary>
/// Tells what a question about a document itself is after: multinomial logistic regression on its characters, pairs, triples, words
/// and pairs of words, hashed. Trained by <c>NewArea.Training intents</c> on wordings of our own.
/// </summary>
internal sealed class DocumentIntentModel
{
    /// <summary>A power of two.</summary>
    public const int Buckets = 1 << 14;
    private const int Magic = 0x31494e44;

    private static readonly Lazy<DocumentIntentModel> Loaded = new(() => Load(typeof(DocumentIntentModel).Assembly.GetManifestResourceStream("document-intents.bin")!));

    private readonly float[] _biases;
    private readonly float[][] _weights;

    /// <param name="biases">One for each intent, in their order.</param>
    /// <param name="weights">Of each intent's features.</param>
    public DocumentIntentModel(float[] biases, float[][] weights) => (_biases, _weights) = (biases, weights);

    public static DocumentIntentModel Shipped => Loaded.Value;

    /// <summary>How probable each intent is, in their order.</summary>
    /// <param name="folded">A question, folded.</param>
    public float[] ProbabilitiesOf(string folded)
    {
        var features = FeaturesOf(folded);
        var scores = new float[_biases.Length];
        if (features.Length > 0)
        {
            var value = 1 / MathF.Sqrt(features.Length);
            for (var intent = 0; intent < scores.Length; intent++)
            {
                scores[intent] = _biases[intent] + (value * features.Sum(feature => _weights[intent][feature]));
            }
        }

        TensorPrimitives.SoftMax<float>(scores, scores);
        return scores;
    }

    /// <summary>The features that a question has, in ascending order; each counts as much as every other.</summary>
    public static int[] FeaturesOf(string folded)
    {
        var found = new SortedSet<int>();
        ulong before = 0;
        foreach (var term in TermAnalyzer.AnalyzeFolded(folded))
        {
            found.Add(Bucket(term.Key));
            if (term.Kind != TermKind.Character)
            {
                found.Add(Bucket((before * 31) + term.Key));
                before = term.Key;
            }
        }

        return [.. found];
    }

    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(_biases.Length);
        foreach (var (bias, weights) in _biases.Zip(_weights))
        {
            var scale = TensorPrimitives.MaxMagnitude<float>(weights) is var most && Math.Abs(most) > 0 ? Math.Abs(most) / sbyte.MaxValue : 1;
            writer.Write(bias);
            writer.Write(scale);
            foreach (var weight in weights)
            {
                writer.Write((sbyte)MathF.Round(weight / scale));
            }
        }
    }

    /// <exception cref="InvalidDataException">It is no such model.</exception>
    public static DocumentIntentModel Load(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadInt32() != Magic)
        {
            throw new InvalidDataException("Not a model of document intents.");
        }

        var intents = reader.ReadInt32();
        var biases = new float[intents];
        var weights = new float[intents][];
        for (var intent = 0; intent < intents; intent++)
        {
            biases[intent] = reader.ReadSingle();
            var scale = reader.ReadSingle();
            weights[intent] = [.. reader.ReadBytes(Buckets).Select(quantised => (sbyte)quantised * scale)];
        }

        return new DocumentIntentModel(biases, weights);
    }

    private static int Bucket(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> 50);
}
