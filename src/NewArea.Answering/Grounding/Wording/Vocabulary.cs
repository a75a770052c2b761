using System.Collections.Frozen;

namespace NewArea.Answering.Grounding.Wording;

/// <summary>
/// Tells a name from a word without a model: a word that stands in no evidence may come from the common vocabulary,
/// a name may not.
/// </summary>
internal static class Vocabulary
{
    public const int LongestWord = 4;

    /// <summary>Characters that carry grammar, and verbs of one character that hardly stand in a name.</summary>
    private const string Grammar =
        "的了着过在是和与及为于由被把将以而对从向等都也就还并且或则其该此这那有会能可要让使令给到至自之所中内里后时因但如若即既又再已曾正只均各他她它们我你您个位名者地得吗呢吧啊"
        + "称说指同跟比当每于含像似般若乃亦皆便才更很最约共计据讲想靠做看用去来占带受找花篇排类除人";

    private static readonly FrozenSet<char> GrammarSet = Grammar.ToFrozenSet();

    private static readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> Words = new(() => Load("common-words"));

    private static readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> Nouns = new(LoadNouns);

    private static readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> Plain = new(() => Load("plain-words"));

    private static readonly Lazy<FrozenSet<char>> Characters = new(() => Read("common-characters").SelectMany(line => line).ToFrozenSet());

    /// <summary>A character that is a word of its own.</summary>
    public static bool IsWord(char character) => Characters.Value.Contains(character);

    public static bool IsGrammar(char character) => GrammarSet.Contains(character);

    public static bool IsNoun(ReadOnlySpan<char> word) => Nouns.Value.Contains(word);

    /// <summary>A common word other than a noun.</summary>
    public static bool IsWord(ReadOnlySpan<char> word) => Words.Value.Contains(word);

    /// <summary>A word of a dictionary that names nothing in particular, though it is not common.</summary>
    public static bool IsPlain(ReadOnlySpan<char> word) => IsNoun(word) || IsWord(word) || Plain.Value.Contains(word);

    /// <summary>The common nouns, and words of the dictionary that something else can be said for (研发): a name has no synonym.</summary>
    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LoadNouns()
    {
        using var reader = new StreamReader(typeof(Vocabulary).Assembly.GetManifestResourceStream("synonyms.txt")!);
        var replaceable = reader.ReadToEnd().Split(['\t', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return Read("plain-words").Intersect(replaceable).Concat(Read("common-nouns")).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Load(string list) =>
        Read(list).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static IEnumerable<string> Read(string list)
    {
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream($"NewArea.Answering.Grounding.Wording.{list}.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#');
    }
}
