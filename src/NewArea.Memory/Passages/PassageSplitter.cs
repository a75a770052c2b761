using NewArea.Memory.Documents;

namespace NewArea.Memory.Passages;

/// <summary>Cuts a document into passages: within a block, at sentence ends, of at most about 250 characters.</summary>
public static class PassageSplitter
{
    /// <summary>Characters a passage holds at the most, unless a single sentence is longer.</summary>
    public const int MaxLength = 250;

    public static IReadOnlyList<Passage> Split(Document document)
    {
        var passages = new List<Passage>();
        foreach (var block in document.Blocks)
        {
            foreach (var sentences in PassageCut.Balance(SentenceSplitter.Split(document.Text, block.Span), MaxLength))
            {
                var span = TextSpan.FromBounds(sentences[0].Start, sentences[^1].End);
                passages.Add(new Passage
                {
                    Document = document.Info,
                    Ordinal = passages.Count,
                    Heading = block.Heading,
                    Kind = block.Kind,
                    Paragraph = block.Paragraph,
                    Span = span,
                    Text = span.In(document.Text),
                    Sentences = sentences,
                });
            }
        }

        return passages;
    }
}
