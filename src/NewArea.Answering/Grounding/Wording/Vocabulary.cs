using System.Collections.Frozen;

namespace NewArea.Answering.Grounding.Wording;

/// <summary>
/// The open secret of telling a name from a word without a model: words that are in no text may come from the common
/// vocabulary, names may not.
/// </summary>
internal static class Vocabulary
{
    public const int LongestWord = 4;

    /// <summary>Characters that carry grammar, not content.</summary>
    private const string Grammar = "的了着过在是和与及为于由被把将以而对从向等都也就还并且或则其该此这那有会能可要让使令给到至自之所中内里后时因但如若即既又再已曾正只均各他她它们我你您个名位者地得吗呢吧啊称说指有将同跟比当每于含像似般若乃亦皆便才更很最约共计含";

    private static readonly FrozenSet<char> GrammarSet = Grammar.ToFrozenSet();

    private static readonly Lazy<FrozenSet<string>> Words = new(Load);

    private static readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> Lookup =
        new(() => Words.Value.GetAlternateLookup<ReadOnlySpan<char>>());

    public static bool IsGrammar(char character) => GrammarSet.Contains(character);

    public static bool IsCommon(ReadOnlySpan<char> word) => Lookup.Value.Contains(word);

    private static FrozenSet<string> Load()
    {
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream("NewArea.Answering.Grounding.Wording.common-words.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')
            .ToFrozenSet(StringComparer.Ordinal);
    }
}
