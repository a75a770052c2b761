using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace NewArea.Memory.Ranking;

/// <summary>
/// The same text found twice (a reprint, a copied paragraph) tells a reader nothing more: it stands behind those that
/// are new. Texts are compared by the four-character stretches that they share (Broder 1997).
/// </summary>
internal static class Reprints
{
    /// <summary>So many of the best are compared, at the most 32; nobody reads on.</summary>
    private const int Compared = 20;

    private const int Stretch = 4;

    /// <summary>A text of which so large a share stands in a better one is a reprint of it.</summary>
    private const double Share = 0.5;

    /// <summary>The candidates in their order, but for the reprints among the best, which follow those.</summary>
    public static IEnumerable<CandidateReading> Last(IReadOnlyList<CandidateReading> best)
    {
        var compared = best.Take(Compared).ToArray();
        var isReprint = AreReprints(compared);
        return compared.Where((_, at) => !isReprint[at]).Concat(compared.Where((_, at) => isReprint[at])).Concat(best.Skip(Compared));
    }

    private static bool[] AreReprints(CandidateReading[] candidates)
    {
        // A bit for each text that holds the stretch.
        var holders = new Dictionary<ulong, uint>(candidates.Sum(candidate => candidate.Text.Length));
        var reprints = new bool[candidates.Length];
        var originals = 0u;
        Span<int> shared = stackalloc int[Compared];
        for (var at = 0; at < candidates.Length; at++)
        {
            var text = candidates[at].Text;
            shared.Clear();
            for (var start = 0; start + Stretch <= text.Length; start++)
            {
                ref var texts = ref CollectionsMarshal.GetValueRefOrAddDefault(holders, StretchAt(text, start), out _);
                for (var before = texts & originals; before != 0; before &= before - 1)
                {
                    shared[BitOperations.TrailingZeroCount(before)]++;
                }

                texts |= 1u << at;
            }

            reprints[at] = TensorPrimitives.Max<int>(shared) > Share * Math.Max(0, text.Length - Stretch + 1);
            originals |= reprints[at] ? 0 : 1u << at;
        }

        return reprints;
    }

    private static ulong StretchAt(string text, int start) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.AsSpan(start, Stretch)));
}
