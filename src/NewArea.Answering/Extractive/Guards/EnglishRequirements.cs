using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;

namespace NewArea.Answering.Extractive.Guards;

/// <summary>What an English sentence must have at least to answer an English question: a name for who, a length for how long.</summary>
internal static partial class EnglishRequirements
{
    /// <param name="question">Folded.</param>
    /// <param name="sentence">As indexed.</param>
    /// <param name="type">What the question wants.</param>
    public static bool AreMet(string question, IndexedText sentence, AnswerType type) =>
        AskedCountry.IsNamed(question, sentence.Folded) && (AsksUnit().Match(question) is not { Success: true } counted || sentence.Folded.Contains(counted.Groups["unit"].Value[..3], StringComparison.Ordinal))
            && !(AsksName().IsMatch(question) && !HasFreshName(question, sentence))
            && (type != AnswerType.Person || !AsksWho().IsMatch(question) || HasFreshName(question, sentence) || HasPeople().IsMatch(sentence.Folded));

    /// <summary>A name that the question does not give.</summary>
    private static bool HasFreshName(string question, IndexedText sentence) => sentence.Mentions.Any(mention =>
        mention.Kind is MentionKind.Person or MentionKind.Place or MentionKind.Organisation or MentionKind.Latin or MentionKind.Title
        && !question.Contains(mention.In(sentence.Folded), StringComparison.Ordinal));

    [GeneratedRegex(@"\bwho(?:m|se)?\b")]
    private static partial Regex AsksWho();

    /// <summary>What is counted in a unit that no other stands for: how many petaflops.</summary>
    [GeneratedRegex(@"\bhow many (?<unit>petaflops|teraflops|gigawatt|megawatt|kilowatt|tonne|ton|kilomet|hectare|litre|liter|degree|gigabyte|terabyte|volt|watt|calorie|mile|floor|storey|bed|seat|page|star)")]
    private static partial Regex AsksUnit();

    [GeneratedRegex(@"\b(?:team|group|company|companies|firm|firms|government|authorities|people|residents|farmers|experts|engineers|scientists|couple|brothers|sisters|family|students|workers|reporter|journalist|volunteers|staff|committee|users|customers|patients|tourists|visitors|villagers|owners|investors|enterprises|hospitals|schools|universities|party|state)\b")]
    private static partial Regex HasPeople();

    /// <summary>Wants one of its kind by name.</summary>
    [GeneratedRegex(@"\b(?:which|what) (?:[a-z-]+ )?(?:country|countries|city|cities|province|provinces|county|company|companies|firms?|makers?|builders?|contractors?|airlines?|banks?|university|universities|college|school|schools|hospital|newspaper|brand|brands|software|airport|river|lake|mountain|hotel|institute)\b|\bwhat (?:is|are|was|were) (?:the )?(?:name|names) of\b|\b(?:is|are|was|were) (?:[a-z' -]{2,40}) (?:called|named)\b\??$|\bnamed after (?:whom|what|who)\b")]
    private static partial Regex AsksName();
}
