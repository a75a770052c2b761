namespace NewArea.Answering.Extractive.Features;

/// <summary>What of the question is nowhere to be found: the strongest sign that the text speaks of something else.</summary>
internal static class MissingFeatures
{
    public static void Add(FeatureRow row, AskedQuestion asked, Candidate candidate, KnownTerms known)
    {
        var (sentence, passage) = (candidate.Sentence, candidate.In);
        var missing = asked.WholeTerms.Where(term => !term.IsIn(passage.Holds)).Select(term => term.Weight).OrderDescending().ToList();
        row.Add(missing.Count > 1 ? missing[1] : 0);
        row.Add(missing.Count(weight => weight > 6));
        row.Add(Coverage.OfWhole(asked, known.Holds));
        row.Add(Coverage.OfWhole(asked, key => known.HoldsIn(candidate.Passage.Document.Id, key)));
        row.Add(LongestGap(asked, passage.Holds));
        row.Add(LongestGap(asked, key => sentence.Holds(key) || passage.Heading.Holds(key)));
        row.Add(LongestGap(asked, known.Holds));
        var subject = asked.Subject;
        row.Add(subject is null ? -1 : sentence.Folded.Contains(subject, StringComparison.Ordinal) ? 2
            : passage.Sentences.Append(passage.Heading).Any(text => text.Folded.Contains(subject, StringComparison.Ordinal)) ? 1 : 0);
        row.Add(TitleIn(asked, passage.Heading));
    }

    /// <summary>Characters of the longest run of terms that do not stand there.</summary>
    private static int LongestGap(AskedQuestion asked, Func<ulong, bool> holds)
    {
        var (longest, start, end) = (0, -1, -1);
        foreach (var term in asked.WholeTerms)
        {
            if (term.IsIn(holds))
            {
                start = -1;
                continue;
            }

            start = start >= 0 && term.Term.Start <= end ? start : term.Term.Start;
            end = term.Term.Start + term.Term.Length;
            longest = Math.Max(longest, end - start);
        }

        return longest;
    }

    /// <summary>The share of the document's title that the question repeats.</summary>
    private static double TitleIn(AskedQuestion asked, IndexedText heading)
    {
        var end = heading.Folded.IndexOf('\n', StringComparison.Ordinal);
        var terms = heading.Terms.Where(term => term.Start < end).ToList();
        return terms.Count == 0 ? -1 : (double)terms.Count(term => asked.Keys.Contains(term.Key)) / terms.Count;
    }
}
