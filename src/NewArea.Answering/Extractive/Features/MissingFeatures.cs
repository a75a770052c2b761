namespace NewArea.Answering.Extractive.Features;

/// <summary>What of the question is nowhere to be found: the strongest sign that the text speaks of something else.</summary>
internal static class MissingFeatures
{
    public static void Add(FeatureRow row, AskedQuestion asked, Candidate candidate, HeldTerms terms, KnownTerms known)
    {
        var (sentence, passage) = (candidate.Sentence, candidate.In);
        var (inSentence, inPassage) = (terms.In(sentence), terms.In(passage));
        var missing = asked.Terms.Where((term, at) => term.IsWhole && !inPassage[at]).Select(term => term.Weight).OrderDescending().ToList();
        row.Add(missing.Count > 1 ? missing[1] : 0);
        row.Add(missing.Count(weight => weight > 6));
        row.Add(Coverage.OfWhole(asked, known.All));
        row.Add(Coverage.OfWhole(asked, known.In(candidate.Passage.Document.Id)));
        row.Add(LongestGap(asked, inPassage));
        row.Add(LongestGap(asked, HeldTerms.Either(inSentence, terms.In(passage.Heading))));
        row.Add(LongestGap(asked, known.All));
        var subject = asked.Subject;
        row.Add(subject is null ? -1 : sentence.Folded.Contains(subject, StringComparison.Ordinal) ? 2
            : passage.Sentences.Append(passage.Heading).Any(text => text.Folded.Contains(subject, StringComparison.Ordinal)) ? 1 : 0);
        row.Add(TitleIn(asked, passage.Heading));
    }

    /// <summary>Characters (scaled) of the longest run of terms that do not stand there.</summary>
    private static int LongestGap(AskedQuestion asked, bool[] held) =>
        LongestRun.Of(asked, term => term.IsWhole, at => !held[at]) / asked.Scale;

    /// <summary>The share of the document's title that the question repeats.</summary>
    private static double TitleIn(AskedQuestion asked, IndexedText heading)
    {
        var end = heading.Folded.IndexOf('\n', StringComparison.Ordinal);
        var terms = heading.Terms.Where(term => term.Start < end).ToList();
        return terms.Count == 0 ? -1 : (double)terms.Count(term => asked.Keys.Contains(term.Key)) / terms.Count;
    }
}
