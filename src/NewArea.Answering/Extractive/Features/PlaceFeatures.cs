namespace NewArea.Answering.Extractive.Features;

/// <summary>Where a sentence stands, how long it is and how it ends.</summary>
internal static class PlaceFeatures
{
    public static void Add(FeatureRow row, AskedQuestion asked, Candidate candidate)
    {
        var folded = candidate.Sentence.Folded;
        row.Add((double)folded.Length / asked.Scale);
        row.Add(candidate.Index);
        row.Add(candidate.In.Sentences.Count);
        row.Add(candidate.Rank);
        row.Add(AnswerFit.LeansOnBefore(folded));
        row.Add(folded.TrimEnd() is [.., '?']);
        row.Add(folded.TrimEnd() is [.., '。' or '!' or '.' or ';' or '"']);
        row.Add((double)asked.Folded.Length / asked.Scale);
        row.Add(asked.Terms.Count);
        row.Add(asked.IsEnglish);
    }
}
