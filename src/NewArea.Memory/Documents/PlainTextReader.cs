namespace NewArea.Memory.Documents;

/// <summary>A text without markup: its characters stay as they are, its lines or wrapped paragraphs become blocks.</summary>
internal static class PlainTextReader
{
    public static Document Read(string text, string path)
    {
        var lines = TextLine.Split(text);
        var paragraphs = PlainTextParagraphs.Group(text, lines);
        var headings = PlainTextHeadings.Find(paragraphs);
        var blocks = new List<Block>(paragraphs.Count);
        string? heading = null;
        foreach (var paragraph in paragraphs)
        {
            var isHeading = headings.Contains(paragraph.Number);
            blocks.Add(new Block(paragraph.Span, isHeading ? BlockKind.Heading : KindOf(paragraph), heading, paragraph.Number));
            if (isHeading)
            {
                heading = paragraph.Text;
            }
        }

        return new Document
        {
            Text = text,
            Blocks = blocks,
            Info = new DocumentInfo
            {
                Id = DocumentId.FromPath(path),
                Title = paragraphs.Count > 0 && headings.Contains(paragraphs[0].Number)
                    ? paragraphs[0].Text : Path.GetFileNameWithoutExtension(path),
                Language = LanguageDetection.Detect(text),
                Metadata = ArticleFurniture.Find(paragraphs),
            },
        };
    }

    private static BlockKind KindOf(TextLine line) =>
        line.Text is ['-' or '*' or '•' or '·', ' ', ..] ? BlockKind.ListItem : BlockKind.Paragraph;
}
