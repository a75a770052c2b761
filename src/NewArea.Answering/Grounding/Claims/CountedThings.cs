using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>A count that the text does not give and that its own listing proves: 三个方向 of one sentence that tells of three, 三块 after 一是, 二是 and 三是.</summary>
internal static partial class CountedThings
{
    /// <summary>Characters by which two counted things are told to be the same.</summary>
    private const int Length = 2;

    /// <summary>千亿级产业 counts no industries.</summary>
    private const int Many = 1000;

    private const string Ordinals = "零一二三四五六七八九十";

    public static bool IsProven(Figure figure, SentenceReading statement, EvidenceSet evidence) =>
        figure is { Kind: FigureKind.Number, Value: >= 2 and <= 9, Bound: Bound.Exact, Unit.Class: UnitClass.Counter } && !IsContradicted(figure, statement, evidence)
        && (IsEnumerated((int)figure.Value, evidence) || (After(figure, statement) is { } thing && evidence.Sentences.Any(sentence => Count(sentence.Reading.Text, thing) == figure.Value)));

    /// <summary>The first characters of what a figure counts; null when a mark or a letter comes first.</summary>
    public static string? After(Figure figure, SentenceReading reading) =>
        figure.End + Length <= reading.Text.Length && reading.Text.AsSpan(figure.End, Length).IndexOfAnyExceptInRange('一', '龥') < 0 ? reading.Text.Substring(figure.End, Length) : null;

    /// <summary>Whether the evidence counts the same things and comes to another number.</summary>
    public static bool IsContradicted(Figure figure, SentenceReading statement, EvidenceSet evidence)
    {
        var thing = After(figure, statement);
        return evidence.Sentences.Any(sentence => sentence.Reading.Figures.Exists(other => other.Kind == FigureKind.Number && other.Value != figure.Value && other.Value < Many
            && other.Unit.Class == figure.Unit.Class && (After(other, sentence.Reading) is { } counted && thing is not null ? counted == thing : other.Unit == figure.Unit)));
    }

    private static bool IsEnumerated(int count, EvidenceSet evidence) =>
        evidence.HasText(Ordinals[count] + "是") && !evidence.HasText(Ordinals[count + 1] + "是")
        && Enumerable.Range(1, count - 1).All(at => evidence.HasText(Ordinals[at] + "是") || evidence.Context.Any(sentence => evidence.Sentences.Any(sentence.IsNear) && Opening.IsMatch(sentence.Reading.Text)));

    private static int Count(string text, string thing)
    {
        var count = 0;
        for (var at = text.IndexOf(thing, StringComparison.Ordinal); at >= 0; at = text.IndexOf(thing, at + thing.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    [GeneratedRegex("(?:^|[，。；：:])一是")]
    private static partial Regex Opening { get; }
}
