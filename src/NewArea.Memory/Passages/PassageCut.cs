using NewArea.Memory.Documents;

namespace NewArea.Memory.Passages;

/// <summary>Groups a block's sentences into passages of much the same length.</summary>
internal static class PassageCut
{
    /// <summary>As few groups as <paramref name="maxLength"/> allows; among those the most even (least sum of squared lengths).</summary>
    public static IEnumerable<IReadOnlyList<TextSpan>> Balance(IReadOnlyList<TextSpan> sentences, int maxLength)
    {
        var best = new (int Groups, long Squares, int From)[sentences.Count + 1];
        for (var to = 1; to <= sentences.Count; to++)
        {
            best[to] = (int.MaxValue, long.MaxValue, to - 1);
            for (var from = to - 1; from >= 0; from--)
            {
                long length = sentences[to - 1].End - sentences[from].Start;
                if (length > maxLength && from < to - 1)
                {
                    break;
                }

                var candidate = (best[from].Groups + 1, best[from].Squares + (length * length), from);
                if (candidate.CompareTo(best[to]) < 0)
                {
                    best[to] = candidate;
                }
            }
        }

        var cuts = new Stack<(int From, int To)>();
        for (var to = sentences.Count; to > 0; to = best[to].From)
        {
            cuts.Push((best[to].From, to));
        }

        return cuts.Select(cut => (IReadOnlyList<TextSpan>)[.. sentences.Skip(cut.From).Take(cut.To - cut.From)]);
    }
}
