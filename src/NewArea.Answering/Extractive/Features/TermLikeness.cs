using System.Numerics.Tensors;
using NewArea.Memory.Documents;
using NewArea.Memory.Embeddings;

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

    public TermLikeness(AskedQuestion asked, HeldTerms terms)
    {
        _terms = terms;
        _whole = [.. Enumerable.Range(0, asked.Terms.Count).Where(at => asked.Terms[at].IsWhole)];
        _vectors = [.. asked.WholeTerms.Select(term => TermMeaning.Of(term.Key))];
    }

    /// <returns>Of each of <see cref="AskedQuestion.WholeTerms"/>, 0–1.</returns>
    public double[] In(IndexedText text) => _ofTexts.TryGetValue(text, out var known)
        ? known
        : _ofTexts[text] = Best(text, new TextSpan(0, text.Folded.Length), _terms.In(text));

    /// <summary>In a clause of a text alone.</summary>
    public double[] In(IndexedText text, TextSpan clause)
    {
        HashSet<ulong> keys = [.. text.Terms.Where(term => term.Start >= clause.Start && term.Start < clause.End).Select(term => term.Key)];
        return Best(text, clause, _terms.Of(keys, keys.Contains));
    }

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

    private double[] Best(IndexedText text, TextSpan span, bool[] held)
    {
        var best = new double[_vectors.Length];
        foreach (var (start, vector, _) in text.Meanings)
        {
            if (start < span.Start || start >= span.End)
            {
                continue;
            }

            for (var at = 0; at < best.Length; at++)
            {
                if (_vectors[at] is { } asked)
                {
                    best[at] = Math.Max(best[at], TensorPrimitives.Dot<float>(vector, asked));
                }
            }
        }

        for (var at = 0; at < best.Length; at++)
        {
            best[at] = held[_whole[at]] ? 1 : Math.Min(best[at], 1);
        }

        return best;
    }
}
