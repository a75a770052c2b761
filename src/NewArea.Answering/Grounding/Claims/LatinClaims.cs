using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// Latin names and terms that no evidence holds: every Latin word of a Chinese statement, and of an English one every word
/// with a capital that is no ordinary opening of a sentence.
/// </summary>
internal static partial class LatinClaims
{
    private const int ShortestRoot = 4;
    private const int LongestEnding = 5;
    private const int ShortestTranslation = 4;

    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence) => statement.Symbols
        .Where(symbol => symbol.Kind == SymbolKind.Word)
        .Where(symbol => (!statement.IsLatin || EnglishNaming.IsName(statement, symbol)) && !IsHeld(statement.TextOf(symbol), evidence)
            && !(statement.IsLatin ? EnglishNaming.IsNumbering(statement, symbol) : IsTranslated(statement.TextOf(symbol), evidence)))
        .Select(symbol => statement.OriginalOf(symbol.Start, symbol.End));

    /// <summary>GDP in a Chinese statement, where the text says 地区生产总值.</summary>
    private static bool IsTranslated(string word, EvidenceSet evidence) => GlossaryWords.SpellingsOf(word).Any(spelling => spelling.Length >= ShortestTranslation && evidence.HasText(spelling));

    /// <summary>Georgian, Georgia: a name and what is of it share all but their endings.</summary>
    public static bool IsOfSamePlace(string word, string other)
    {
        var shared = word.AsSpan().CommonPrefixLength(other);
        return shared >= ShortestRoot && word.Length - shared <= LongestEnding && other.Length - shared <= LongestEnding && Demonym.IsMatch(shared < word.Length ? word : other);
    }

    [GeneratedRegex("(?:an|ian|ese|ish|ic|i|ean|s|yz)$")]
    private static partial Regex Demonym { get; }

    /// <summary>Loss-making, where the evidence says that it made a loss.</summary>
    private static bool IsHeld(string word, EvidenceSet evidence) =>
        (word.Contains('-', StringComparison.Ordinal) && word.Split('-').All(part => part.Length > 0 && IsHeld(part, evidence))) || evidence.HasWord(word) || (EnglishNaming.FullOf(word) is { } full && evidence.HasWord(full)) || (word.EndsWith("'s", StringComparison.Ordinal) ? evidence.HasWord(word[..^2]) : evidence.HasWord(word + "'s"))
        || evidence.Sentences.Any(sentence => sentence.Reading.Words.Any(other => IsOfSamePlace(word, other)))
        || (EnglishSenses.Of(word).IsWord && evidence.HasSense(word))
        || evidence.Sentences.Any(sentence => EnglishNaming.HasInitials(sentence.Reading, word));
}
