using System.Collections.Frozen;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive.Wording;

/// <summary>
/// Words of two characters that say nearly the same, so that 病人 is found where the text has 患者.
/// The table is made by <c>tools/tables/synonyms.mjs</c>.
/// </summary>
internal sealed class Synonyms
{
    private readonly FrozenDictionary<ulong, ulong[]> _others;

    private Synonyms(IEnumerable<string> lines) => _others = lines
        .Select(line => line.Split(['\t', ' ']).Select(KeyOf).ToArray())
        .ToFrozenDictionary(keys => keys[0], keys => keys[1..]);

    public static Synonyms Shipped { get; } = new(ShippedTable.Lines("synonyms.txt"));

    /// <summary>The keys of the words that a term may stand as in a text.</summary>
    public IReadOnlyList<ulong> Of(ulong term) => _others.TryGetValue(term, out var others) ? others : [];

    private static ulong KeyOf(string word) => TermAnalyzer.AnalyzeFolded(word).First(term => term.Kind == TermKind.Pair).Key;
}
