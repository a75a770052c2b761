using NewArea.Memory.Documents;

namespace NewArea.Memory.Passages;

/// <summary>
/// Cuts what is too long for one citation. Chinese news strings whole statements together with semicolons: beyond
/// <see cref="Comfortable"/> characters each is a sentence of its own. Beyond <see cref="Hard"/> characters a text
/// without sentence ends (a table, a list without stops) is cut at commas and white space, in need anywhere.
/// </summary>
internal static class LongSentence
{
    public const int Comfortable = 100;

    public const int Hard = 500;

    private const int ShortestPart = 10;
    private const string Softs = "，,、：:；;—|";

    public static IEnumerable<TextSpan> Cut(string text, TextSpan sentence)
    {
        if (sentence.Length <= Comfortable)
        {
            return [sentence];
        }

        return AtSemicolons(text, sentence).SelectMany(part => part.Length <= Hard ? [part] : AtSofts(text, part));
    }

    private static IEnumerable<TextSpan> AtSemicolons(string text, TextSpan sentence)
    {
        var start = sentence.Start;
        var at = start;
        while (at < sentence.End)
        {
            if (at > start && Bracket.ClosesAt(text, at, sentence.End) is { } close)
            {
                at = close + 1;
                continue;
            }

            at++;
            if (text[at - 1] is '；' && at - start >= ShortestPart && sentence.End - at >= ShortestPart)
            {
                yield return TextSpan.FromBounds(start, at);
                start = at = SkipSpace(text, at, sentence.End);
            }
        }

        yield return TextSpan.FromBounds(start, sentence.End);
    }

    private static IEnumerable<TextSpan> AtSofts(string text, TextSpan part)
    {
        var start = part.Start;
        while (part.End - start > PassageSplitter.MaxLength)
        {
            var end = SoftEnd(text, start, start + PassageSplitter.MaxLength);
            yield return Trimmed(text, start, end);
            start = SkipSpace(text, end, part.End);
        }

        if (start < part.End)
        {
            yield return TextSpan.FromBounds(start, part.End);
        }
    }

    private static int SoftEnd(string text, int start, int limit)
    {
        for (var at = limit; at > start + (PassageSplitter.MaxLength / 2); at--)
        {
            if (Softs.Contains(text[at - 1]) || char.IsWhiteSpace(text[at - 1]))
            {
                return at;
            }
        }

        return char.IsSurrogatePair(text[limit - 1], text[limit]) ? limit - 1 : limit;
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
