namespace NewArea.Answering.Extractive;

/// <summary>Whether a passage speaks of what a question is about, though it may not say what is asked.</summary>
internal static class AskedSubject
{
    private const double EnoughTerms = 0.3;
    private const double EnoughCharacters = 0.6;

    public static bool IsIn(AskedQuestion asked, Candidate candidate) =>
        asked.WholeTerms.Where(term => candidate.In.Holds(term.Key)).Sum(term => term.Weight) > EnoughTerms * asked.WholeTerms.Sum(term => term.Weight)
        || (!asked.IsEnglish && Coverage.OfCharacters(asked, candidate.In.Holds) >= EnoughCharacters)
        || (asked.Subject is { Length: > 2 } subject && candidate.In.Sentences.Any(sentence => sentence.Folded.Contains(subject, StringComparison.Ordinal)));
}
