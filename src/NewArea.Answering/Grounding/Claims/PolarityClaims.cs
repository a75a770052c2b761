using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>What a statement affirms and the evidence denies, or the other way round.</summary>
internal static class PolarityClaims
{
    /// <summary>A longer stretch that the statement leaves out is a clause of its own, with its own denial.</summary>
    private const int LongestOmission = 4;

    /// <summary>Characters from a denial to the English word that it denies.</summary>
    private const int LongestDenial = 16;

    /// <summary>Of verbs that they belong to they say something else than alone (make up, take off).</summary>
    private static readonly HashSet<string> Particles = ["up", "down", "in", "out", "on", "off", "over", "back", "away"];

    /// <param name="statement">The statement.</param>
    /// <param name="evidence">What it is held against.</param>
    /// <param name="sentence">The nearest of it.</param>
    /// <param name="differences">Where the two part.</param>
    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence, SentenceReading sentence, List<Difference> differences)
    {
        foreach (var turned in Antonyms.Turned(statement, word => evidence.Sentences.Any(other => Antonyms.IsIn(other.Reading, word))))
        {
            yield return turned;
        }

        foreach (var turned in statement.IsLatin ? Opposites(statement, evidence) : [])
        {
            yield return turned;
        }

        var stated = statement.Negations;
        var evident = sentence.Negations;
        if (stated.Count == 0 && evident.Count == 0)
        {
            yield break;
        }

        var areHeld = stated.Count > 0 && (!Alignment.IsCopy(statement, differences) || stated.Count == evident.Count) && Denials.AreHeld(statement, evidence);
        if (stated.Count == 0 && (Leave.IsAsked(statement.Text, sentence.Text) || (!Alignment.IsCopy(statement, differences) && Negation.IsImplied(statement.Text))))
        {
            yield break;
        }

        foreach (var difference in differences.Where(difference => IsTurned(difference, stated, evident) && (Negation.Denies(difference.Stated, stated) ? !areHeld : !(areHeld && stated.Count >= evident.Count) && DeniedWords.AreSaid(difference.Evident, sentence, statement))))
        {
            var symbols = difference.Stated.Count > 0 ? difference.Stated : difference.Evident;
            var reading = difference.Stated.Count > 0 ? statement : sentence;
            yield return reading.OriginalOf(symbols[0].Start, symbols[^1].End);
        }
    }

    /// <summary>English words whose opposite the evidence has and does not mean by another word of the statement.</summary>
    private static IEnumerable<string> Opposites(SentenceReading statement, EvidenceSet evidence) => statement.Symbols
        .Where(symbol => symbol.Kind == SymbolKind.Word && statement.TextOf(symbol) is var word && !Particles.Contains(word) && !EnglishNaming.IsNumbering(statement, symbol) && EnglishSenses.Of(word) is { PartOfSpeech: not "r" } senses && !LightWords.Contains(senses.Stem) && !IsDeniedBefore(symbol, statement) && !evidence.HasSense(word)
            && senses.Opposites.Any(opposite => !Particles.Contains(opposite) && !LightWords.Contains(opposite) && evidence.HasStem(opposite) && !statement.Says(opposite) && !IsDenied(opposite, evidence)))
        .Select(symbol => statement.OriginalOf(symbol.Start, symbol.End));

    /// <summary>A list that is not finished is an unfinished one.</summary>
    private static bool IsDeniedBefore(Symbol symbol, SentenceReading statement) =>
        statement.Negations.Any(at => at < symbol.Start && symbol.Start - at <= LongestDenial && Clauses.Around(statement.Text, at, at).End >= symbol.End);

    /// <summary>No school is closed, so that all stay open.</summary>
    private static bool IsDenied(string stem, EvidenceSet evidence) => evidence.Sentences.Any(sentence => sentence.Reading.Negations.Count > 0
        && sentence.Reading.Words.Any(word => EnglishSenses.Of(word).Stem == stem));

    private static bool IsTurned(Difference difference, HashSet<int> stated, HashSet<int> evident)
    {
        var isStated = Negation.Denies(difference.Stated, stated);
        var isEvident = Negation.Denies(difference.Evident, evident);
        return isStated != isEvident && (isStated || (difference.IsAnchored && difference.Evident.Count - difference.Stated.Count <= LongestOmission));
    }
}
