using System.Globalization;
using System.Text;
using NewArea.Memory.Text;

namespace NewArea.Memory.Keywords;

/// <summary>
/// Terms of a text: 汉字 one by one and in pairs, words of other scripts, values of numbers.
/// Pairs do better than any word segmentation tried on Chinese questions (see <c>tools/README.md</c>).
/// </summary>
public static class TermAnalyzer
{
    /// <summary>The terms of a passage or title, in order of appearance, repeated as they repeat.</summary>
    public static IReadOnlyList<Term> Analyze(string text) => AnalyzeFolded(TextFolding.Fold(text));

    /// <summary>The terms of a question, without the words that only ask. All of them when nothing else remains.</summary>
    public static IReadOnlyList<Term> AnalyzeQuestion(string text)
    {
        var folded = TextFolding.Fold(text);
        var stripped = AnalyzeFolded(QuestionWords.Blank(folded));
        return stripped.Count > 0 ? stripped : AnalyzeFolded(folded);
    }

    /// <summary>As <see cref="Analyze"/>, of a text that is folded already.</summary>
    public static IReadOnlyList<Term> AnalyzeFolded(string folded)
    {
        var terms = new List<Term>(folded.Length * 2);
        Rune? before = null;
        for (var start = 0; start < folded.Length;)
        {
            Rune.DecodeFromUtf16(folded.AsSpan(start), out var rune, out var length);
            if (IsHan(rune))
            {
                terms.Add(new Term(TermKey.Of(rune), TermKind.Character, start, length));
                if (before is { } first)
                {
                    var pairStart = start - first.Utf16SequenceLength;
                    terms.Add(new Term(TermKey.Of(first, rune), TermKind.Pair, pairStart, first.Utf16SequenceLength + length));
                }

                before = rune;
            }
            else
            {
                before = null;
                if (Rune.IsLetterOrDigit(rune))
                {
                    length = WordLength(folded, start);
                    AddWord(terms, folded.AsSpan(start, length), start);
                    AddCompound(terms, folded, start, length);
                }
            }

            start += length;
        }

        AddNumbers(terms, folded);
        return terms;
    }

    internal static bool IsHan(Rune rune) => rune.Value is
        (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x323AF) or 0x3007;

    private static int WordLength(string folded, int start)
    {
        var end = start;
        var digits = char.IsAsciiDigit(folded[start]);
        while (end < folded.Length)
        {
            Rune.DecodeFromUtf16(folded.AsSpan(end), out var rune, out var length);
            var category = Rune.GetUnicodeCategory(rune);
            if (IsHan(rune) || !(Rune.IsLetterOrDigit(rune) || category == UnicodeCategory.NonSpacingMark) ||
                digits != (rune.IsAscii && Rune.IsDigit(rune)))
            {
                break;
            }

            end += length;
        }

        return end - start;
    }

    private static void AddWord(List<Term> terms, ReadOnlySpan<char> word, int start)
    {
        if (!EnglishWords.IsStopWord(word))
        {
            terms.Add(new Term(TermKey.Of(EnglishWords.Stem(word)), TermKind.Word, start, word.Length));
        }
    }

    /// <summary>Internet2 and 5g are words of their own beside their parts; gpt-4 and gpt 4 are also gpt4.</summary>
    private static void AddCompound(List<Term> terms, string folded, int start, int length)
    {
        if (start + length != WordEnd(folded, start) || !char.IsAsciiLetterOrDigit(folded[start]))
        {
            return;
        }

        var first = WordStart(folded, start);
        if (first < start)
        {
            terms.Add(new Term(TermKey.Of(folded.AsSpan(first, start + length - first)), TermKind.Word, first, start + length - first));
        }
        else if (first > 1 && char.IsAsciiDigit(folded[start]) && folded[start - 1] is '-' or ' ' && char.IsAsciiLetter(folded[start - 2]))
        {
            first = WordStart(folded, start - 1);
            var name = folded.AsSpan(first, start - 1 - first);
            if (!EnglishWords.IsStopWord(name))
            {
                terms.Add(new Term(TermKey.Of($"{name}{folded.AsSpan(start, length)}"), TermKind.Word, first, start + length - first));
            }
        }
    }

    private static int WordStart(string folded, int start)
    {
        while (start > 0 && char.IsAsciiLetterOrDigit(folded[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static int WordEnd(string folded, int start)
    {
        while (start < folded.Length && char.IsAsciiLetterOrDigit(folded[start]))
        {
            start++;
        }

        return start;
    }

    private static void AddNumbers(List<Term> terms, string folded)
    {
        foreach (var number in NumberReader.Read(folded))
        {
            var value = number.Value.ToString("0.####", CultureInfo.InvariantCulture);
            if (!folded.AsSpan(number.Start, number.Length).SequenceEqual(value) || value.Contains('.', StringComparison.Ordinal))
            {
                terms.Add(new Term(TermKey.Of(value), TermKind.Number, number.Start, number.Length));
            }
        }
    }
}
