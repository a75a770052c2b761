using System.Numerics.Tensors;
using NewArea.Memory.Embeddings;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive.Features;

/// <summary>
/// How near texts come to each of a question's terms: 1 where the term or a word for it stands there, else the best cosine
/// of a term vector (late interaction, Khattab and Zaharia 2020, over words instead of contextual tokens).
/// </summary>
internal sealed class TermLikeness
{
    private readonly AskedQuestion _asked;
    private readonly float[]?[] _vectors;
    private readonly Dictionary<IndexedPassage, double[]> _ofPassages = [];

    /// <summary>A term stands in its sentence, its passage and its clause: it is held against the question once.</summary>
    private readonly Dictionary<ulong, double[]?> _cosines = [];

    public TermLikeness(AskedQuestion asked)
    {
        _asked = asked;
        _vectors = [.. asked.WholeTerms.Select(term => TermMeaning.Of(term.Key))];
    }

    /// <returns>Of each of <see cref="AskedQuestion.WholeTerms"/>, 0–1.</returns>
    public double[] In(IEnumerable<Term> terms)
    {
        var best = new double[_vectors.Length];
        HashSet<ulong> seen = [];
        foreach (var term in terms)
        {
            if (term.Kind == TermKind.Character || !seen.Add(term.Key))
            {
                continue;
            }

            if (CosinesOf(term.Key) is { } cosines)
            {
                TensorPrimitives.Max(best, cosines, best);
            }
        }

        for (var at = 0; at < best.Length; at++)
        {
            best[at] = _asked.WholeTerms[at].IsIn(seen.Contains) ? 1 : Math.Min(best[at], 1);
        }

        return best;
    }

    /// <returns>With each of the question's terms, 0 where that one is not known; null when the term itself is not.</returns>
    private double[]? CosinesOf(ulong key)
    {
        if (!_cosines.TryGetValue(key, out var cosines))
        {
            cosines = TermMeaning.Of(key) is { } vector
                ? [.. _vectors.Select(asked => asked is null ? 0 : TensorPrimitives.Dot<float>(vector, asked))]
                : null;
            _cosines.Add(key, cosines);
        }

        return cosines;
    }

    public double[] In(IndexedPassage passage) => _ofPassages.TryGetValue(passage, out var known)
        ? known
        : _ofPassages[passage] = In(passage.Sentences.Append(passage.Heading).SelectMany(text => text.Terms));
}
