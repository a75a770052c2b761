using NewArea.Memory.Ranking;

namespace NewArea.Training;

/// <summary>A passage that no longer says what a question asks.</summary>
internal static class Silenced
{
    public static RankedPassage Of(RankedPassage ranked, Truth truth)
    {
        var passage = ranked.Passage;

        // Another id, because passages are known by it to those who keep them ready.
        return !truth.Documents.Contains(passage.Document.Id) ? ranked : ranked with
        {
            Passage = passage with
            {
                Document = passage.Document with { Id = $"{passage.Document.Id} without {truth.Id}" },
                Sentences = [.. passage.Sentences.Where(span => !truth.IsIn(passage.Document.Id, passage.TextOf(span)))],
            },
        };
    }
}
