namespace NewArea.Answering.Extractive.Features;

/// <summary>Where a sentence stands, how long it is and how it ends.</summary>
internal static class PlaceFeatures
{
    public static void Add(FeatureRow row, AskedQuestion asked, Candidate candidate)
    {
        var folded = candidate.Sentence.Folded;
        row.Add(folded.Length);
        row.Add(candidate.Index);
        row.Add(candidate.In.Sentences.Count);
        row.Add(candidate.Rank);
        row.Add(AnswerFit.LeansOnBefore(folded));
        row.Add(folded.TrimEnd() is [.., '?']);
        row.Add(folded.TrimEnd() is [.., '。' or '!' or '.' or ';' or '"']);
        row.Add(asked.Folded.Length);
        row.Add(asked.Terms.Count);
        row.Add(asked.IsEnglish);
    }
}
