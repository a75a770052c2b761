using System.Collections.Frozen;

namespace NewArea.Answering.Grounding.Wording;

/// <summary>
/// Tells a name from a word without a model: a word that stands in no evidence may come from the common vocabulary,
/// a name may not. Each list is read once, when first asked for.
/// </summary>
internal static class Vocabulary
{
    public const int LongestWord = WordSet.LongestWord;

    /// <summary>Characters that carry grammar, and verbs of one character that hardly stand in a name.</summary>
    private const string Grammar =
        "的了着过在是和与及为于由被把将以而对从向等都也就还并且或则其该此这那有会能可要让使令给到至自之所中内里后时因但如若即既又再已曾正只均各他她它们我你您个位名者地得吗呢吧啊"
        + "称说指同跟比当每于含像似般若乃亦皆便才更很最约共计据讲想靠做看用去来占带受找花篇排类除人";

    private static readonly FrozenSet<char> GrammarSet = Grammar.ToFrozenSet();

    private static readonly Lazy<WordSet> Words = new(() => WordSet.Read("common-words"));

    private static readonly Lazy<WordSet> Nouns = new(() => WordSet.Read("common-nouns", "replaceable-words"));

    private static readonly Lazy<WordSet> Plain = new(() => WordSet.Read("plain-words"));

    private static readonly Lazy<WordSet> Further = new(() => WordSet.Read("further-words"));

    private static readonly Lazy<WordSet> Characters = new(() => WordSet.Read("common-characters"));

    private static readonly Lazy<WordSet> Lone = new(() => WordSet.Read("lone-characters"));

    /// <summary>A character that is a word of its own.</summary>
    public static bool IsWord(char character) => Characters.Value.Contains([character]);

    /// <summary>A character that is often a word of its own; beside others it may be part of a name.</summary>
    public static bool IsLone(char character) => Lone.Value.Contains([character]);

    public static bool IsGrammar(char character) => GrammarSet.Contains(character);

    /// <summary>A common noun, or a word of the dictionary that something else can be said for (研发): a name has no synonym.</summary>
    public static bool IsNoun(ReadOnlySpan<char> word) => Nouns.Value.Contains(word);

    /// <summary>A common word other than a noun.</summary>
    public static bool IsWord(ReadOnlySpan<char> word) => Words.Value.Contains(word);

    /// <summary>A rarer word of two characters (率队, 舱体): it tells that a stretch without proof is no name, but two of them may also meet within one.</summary>
    public static bool IsFurther(ReadOnlySpan<char> word) => Further.Value.Contains(word);

    /// <summary>A common word of any kind.</summary>
    public static bool IsCommon(ReadOnlySpan<char> word) => IsNoun(word) || IsWord(word);

    /// <summary>A word of a dictionary that names nothing in particular, though it is not common.</summary>
    public static bool IsPlain(ReadOnlySpan<char> word) => IsCommon(word) || Plain.Value.Contains(word);
}
