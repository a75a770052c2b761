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
    private readonly HeldTerms _terms;
    private readonly int[] _whole;
    private readonly float[]?[] _vectors;
    private readonly Dictionary<IndexedPassage, double[]> _ofPassages = [];
    private readonly Dictionary<IndexedText, double[]> _ofTexts = [];

    /// <summary>A term stands in its sentence, its passage and its clause: it is held against the question once.</summary>
    private readonly Dictionary<ulong, double[]?> _cosines = [];

    public TermLikeness(AskedQuestion asked, HeldTerms terms)
    {
        _terms = terms;
        _whole = [.. Enumerable.Range(0, asked.Terms.Count).Where(at => asked.Terms[at].IsWhole)];
        _vectors = [.. asked.WholeTerms.Select(term => TermMeaning.Of(term.Key))];
    }

    /// <returns>Of each of <see cref="AskedQuestion.WholeTerms"/>, 0–1.</returns>
    public double[] In(IEnumerable<Term> terms)
    {
        var best = new double[_vectors.Length];
        HashSet<ulong> seen = [];
        foreach (var term in terms)
        {
            if (term.Kind != TermKind.Character && seen.Add(term.Key) && CosinesOf(term.Key) is { } cosines)
            {
                TensorPrimitives.Max(best, cosines, best);
            }
        }

        var held = _terms.Of(seen, seen.Contains);
        for (var at = 0; at < best.Length; at++)
        {
            best[at] = held[_whole[at]] ? 1 : Math.Min(best[at], 1);
        }

        return best;
    }

    public double[] In(IndexedText text) => _ofTexts.TryGetValue(text, out var known) ? known : _ofTexts[text] = In(text.Terms);

    /// <summary>In a passage's sentences or its heading.</summary>
    public double[] In(IndexedPassage passage)
    {
        if (!_ofPassages.TryGetValue(passage, out var best))
        {
            best = [.. In(passage.Heading)];
            foreach (var sentence in passage.Sentences)
            {
                TensorPrimitives.Max(best, In(sentence), best);
            }

            _ofPassages.Add(passage, best);
        }

        return best;
    }

    /// <returns>With each of the question's terms, 0 where that one is not known; null when the term itself is not.</returns>
    private double[]? CosinesOf(ulong key)
    {
        if (!_cosines.TryGetValue(key, out var cosines))
        {
            cosines = TermMeaning.Of(key) is { } vector ? With(vector) : null;
            _cosines.Add(key, cosines);
        }

        return cosines;
    }
    private double[] With(float[] vector)
    {
        var cosines = new double[_vectors.Length];
        for (var at = 0; at < cosines.Length; at++)
        {
            cosines[at] = _vectors[at] is { } asked ? TensorPrimitives.Dot<float>(vector, asked) : 0;
        }

        return cosines;
    }
}
