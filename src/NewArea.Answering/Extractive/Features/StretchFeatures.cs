namespace NewArea.Answering.Extractive.Features;

/// <summary>The question's own stretches of characters that a sentence repeats.</summary>
internal static class StretchFeatures
{
    public static void Add(FeatureRow row, AskedQuestion asked, Candidate candidate)
    {
        var (question, sentence) = (asked.Folded, candidate.Sentence.Folded);
        var stretches = CommonStretches.Of(question, sentence);
        row.Add(stretches.Longest);
        row.Add((double)stretches.Longest / Math.Max(1, question.Length));
        row.Add(stretches.Second);
        row.Add((double)stretches.Covered / Math.Max(1, question.Length));
        row.Add(stretches.Pieces);
        row.Add((double)stretches.Covered / Math.Max(1, sentence.Length));
    }
}
