namespace NewArea.Memory.Documents;

/// <summary>Finds titles and section titles by their look: short, without a sentence's end, above running text.</summary>
internal static class PlainTextHeadings
{
    private const int MaxLength = 30;
    private const int MaxLatinLength = 80;

    /// <returns>The numbers of the paragraphs that are headings.</returns>
    public static IReadOnlySet<int> Find(IReadOnlyList<TextLine> paragraphs)
    {
        var headings = new HashSet<int>();
        for (var at = 0; at < paragraphs.Count; at++)
        {
            if (LooksLikeTitle(paragraphs[at].Text) && StandsAboveText(paragraphs, at))
            {
                headings.Add(paragraphs[at].Number);
            }
        }

        return headings;
    }

    private static bool StandsAboveText(IReadOnlyList<TextLine> paragraphs, int at)
    {
        if (at == 0)
        {
            return paragraphs.Count > 1;
        }

        var before = paragraphs[at - 1].Text;
        return at + 1 < paragraphs.Count
            && Punctuation.EndsSentence(before)
            && paragraphs[at + 1].Text is var below
            && (Punctuation.EndsSentence(below) || below.Length >= 2 * MaxLength);
    }

    private static bool LooksLikeTitle(string text) =>
        text.Length <= (LanguageDetection.Detect(text) == "zh" ? MaxLength : MaxLatinLength)
        && text.Any(char.IsLetter)
        && !Punctuation.EndsSentence(text)
        && text[^1] is not (',' or '，' or ';' or '；' or ':' or '：' or '、')
        && text is not ['-' or '*' or '•' or '·', ' ', ..];
}
