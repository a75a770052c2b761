using System.Buffers;
using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// Names and rare words of a statement that no evidence holds. A character is held when it stands there beside the same
/// neighbour; what is not held must be common vocabulary.
/// </summary>
internal static partial class NameClaims
{
    private const string Directions = "进走回入出起下上来去到成住掉开过完满好清动";

    /// <summary>Characters that no common word explains, side by side, of which one may still be a word.</summary>
    private const int LongestBeside = 3;

    private static readonly SearchValues<char> Denials = SearchValues.Create("不没未无非勿莫");

    private const string Small = "新再又更较不没未已曾先后常多少半全重仅只还很最太正将刚改互";

    /// <summary>Words when they stand alone, beside another character often a part of a name.</summary>
    private const string SingleWords = "国建改作相外省市州县镇村东西南北一二三万亿";

    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence) =>
        UnknownStretches.In(statement.Symbols, pair => evidence.HasPair(pair) || evidence.HasPairInSubject(pair) || evidence.HasPairNear(pair), furtherToo: true)
            .Where(span => !IsPlain(statement.Text.AsSpan(span.Start, span.End - span.Start)) && !IsLone(statement, span.Start, span.End)
                && !IsPhrasal(statement.Text, span.Start, span.End) && !IsOfTold(statement.Text.AsSpan(span.Start, span.End - span.Start), evidence) && !IsInFull(statement, span.Start, span.End, evidence))
            .Select(span => statement.OriginalOf(span.Start, span.End));

    /// <summary>扫一扫, 连春节都没停过, 经专家鉴定: verbs said twice and words that open a phrase, though they are surnames too.</summary>
    private static bool IsPhrasal(string text, int start, int end) => Twice.IsMatch(text.AsSpan(start, end - start)) || (end - start == 1 && Opening.IsMatch(text, start));

    [GeneratedRegex("^(?<verb>.)[一了]\\k<verb>.?$")]
    private static partial Regex Twice { get; }

    [GeneratedRegex(@"\G(?:连(?=[^，。；]{1,8}[都也]|[成着续])|经(?=[^，。；]{1,8}(?:主持|批准|同意|审核|介绍|鉴定|测算|调查|核实|认定|评审|检测|统计|协商|授权|许可)))")]
    private static partial Regex Opening { get; }

    /// <summary>A character that the evidence has too beside others (院 of 中院, where it has 人民法院), alone or with one that is a word of its own (回校).</summary>
    private static bool IsOfTold(ReadOnlySpan<char> stretch, EvidenceSet evidence) => !stretch.ContainsAny(Denials) && stretch switch
    {
        [var only] => evidence.HasText(only.ToString()),
        [var first, var second] => (evidence.HasText(second.ToString()) && IsWordAlone(first)) || (evidence.HasText(first.ToString()) && IsWordAlone(second)),
        _ => false,
    };

    /// <summary>兰州 before 新区 where the evidence says 新区 for short.</summary>
    public static bool IsInFull(SentenceReading statement, int start, int end, EvidenceSet evidence)
    {
        const int Short = 2;
        if (end - start != Short || end + Short > statement.Text.Length)
        {
            return false;
        }

        var rest = statement.Text.Substring(end, Short);
        return evidence.FullOf(rest) is { Length: > 0 } full && full == statement.Text[start..end] + rest;
    }

    /// <summary>
    /// A character among common words, which is one itself (升到了56%); not where it may begin a name of two or three, or end one,
    /// nor where it tells what a bare number counts (第6年).
    /// </summary>
    public static bool IsLone(SentenceReading statement, int start, int end) =>
        (end - start == 1 ? Vocabulary.IsLone(statement.Text[start]) : end - start == 2 && IsPhrase(statement.Text, start))
        && !statement.Figures.Exists(figure => figure.End == start && figure is { Kind: FigureKind.Number or FigureKind.Ordinal, Unit.Class: UnitClass.None })
        && statement.Unknown().Any(span => span.Start <= start && end <= span.End && span.End - span.Start <= LongestBeside)
        && !(Mentions.Surnames.Contains(statement.Text[start], StringComparison.Ordinal) && IsInWord(statement.Text, end))
        && !Enumerable.Range(1, 2).Any(back => start >= back && Mentions.Surnames.Contains(statement.Text[start - back], StringComparison.Ordinal) && IsInWord(statement.Text, start - 1)
            && statement.Unknown().Any(span => span.Start <= start - back && start - back < span.End));

    /// <summary>Two words of one character (建碑), the first also a small one (新添), the second also the direction of a verb (换回, 建好).</summary>
    private static bool IsPhrase(string text, int start) =>
        (IsWordAlone(text[start]) || Small.Contains(text[start], StringComparison.Ordinal))
        && (IsWordAlone(text[start + 1]) || Directions.Contains(text[start + 1], StringComparison.Ordinal));

    /// <summary>Whether a character is a word of its own, or grammar.</summary>
    public static bool IsWordAlone(char character) => Vocabulary.IsLone(character) || Vocabulary.IsWord(character) || Vocabulary.IsGrammar(character);

    private static bool IsInWord(string text, int at) => at < text.Length && text[at] is >= '一' and <= '龥' && !Vocabulary.IsGrammar(text[at]);

    /// <summary>One or two characters that are words of their own.</summary>
    public static bool IsPlain(ReadOnlySpan<char> stretch) => stretch.Length switch
    {
        1 => Vocabulary.IsWord(stretch[0]) || SingleWords.Contains(stretch[0], StringComparison.Ordinal),
        2 => Vocabulary.IsWord(stretch[0]) && Vocabulary.IsWord(stretch[1]),
        _ => false,
    };
}
