namespace NewArea.Answering.Extractive.Features;

/// <summary>
/// What the trained models see of a question and a candidate sentence. The order of the features is part of the
/// model files: after a change, train anew.
/// </summary>
internal static class SentenceFeatures
{
    public const int Count = 90 + LikenessFeatures.Count + WordingFeatures.Count + GistFeatures.Count;

    /// <summary>Where the share of the question's terms that the whole passage holds stands.</summary>
    public const int PassageCoverage = 6;

    /// <summary>Coverage of the sentence (pairs, characters, with heading), covered stretch, clauses, answers near what was asked.</summary>
    private static readonly int[] Compared = [0, 1, 6, 9, 10, 23, 28, 29, 53, 55];

    public static IReadOnlyList<float[]> OfAll(AskedQuestion asked, IReadOnlyList<Candidate> candidates)
    {
        if (candidates.Count == 0)
        {
            return [];
        }

        var terms = new HeldTerms(asked);
        var known = new KnownTerms(terms, candidates);
        var likeness = new TermLikeness(asked, terms);
        var rows = candidates.Select(candidate => Of(asked, candidate, terms, known)).ToList();
        foreach (var feature in Compared)
        {
            AddStanding(rows, feature);
        }

        foreach (var (row, candidate) in rows.Zip(candidates))
        {
            LikenessFeatures.Add(row, asked, candidate, likeness);
            WordingFeatures.Add(row, asked, candidate, terms, likeness);
            GistFeatures.Add(row, asked, candidate, terms, known);
        }

        return [.. rows.Select(row => row.Values)];
    }

    private static FeatureRow Of(AskedQuestion asked, Candidate candidate, HeldTerms terms, KnownTerms known)
    {
        var row = new FeatureRow(Count);
        CoverageFeatures.Add(row, asked, candidate, terms);
        StretchFeatures.Add(row, asked, candidate);
        MentionFeatures.Add(row, asked, candidate);
        PlaceFeatures.Add(row, asked, candidate);
        ClauseFeatures.Add(row, asked, candidate.Sentence);
        MissingFeatures.Add(row, asked, candidate, terms, known);
        return row;
    }

    /// <summary>How far a candidate stands behind the best one, and how many stand before it.</summary>
    private static void AddStanding(List<FeatureRow> rows, int feature)
    {
        var sorted = rows.Select(row => row.Values[feature]).OrderDescending().ToList();
        foreach (var row in rows)
        {
            var value = row.Values[feature];
            row.Add(value - sorted[0]);
            row.Add(sorted.IndexOf(value));
        }
    }
}
