using System.Text.RegularExpressions;

namespace NewArea.Answering.Grounding.Figures;

/// <summary>Finds the figures of a folded text: numbers with units, percentages, ordinals and dates, in 汉字, digits or English.</summary>
internal static partial class FigureReader
{
    /// <summary>The first three months are the first quarter.</summary>
    private const string Quarter = "三个月";

    private const int Noon = 12;

    public static List<Figure> Read(string text)
    {
        var figures = new List<Figure>();
        for (var i = 0; i < text.Length;)
        {
            if (ReadAt(text, i) is { } figure)
            {
                figures.Add(MarkPair(text, figures, figure));
                i = Math.Max(figure.End, i + 1);
            }
            else
            {
                i = AfterWord(text, i);
            }
        }

        return figures;
    }

    private static Figure? ReadAt(string text, int i) => text[i] switch
    {
        >= 'a' and <= 'z' => EnglishFigures.ReadAt(text, i),
        '第' or '首' => ReadPrefixed(text, i),
        '半' => Fractions.ReadAt(text, i),
        '前' or '头' when text.AsSpan(i + 1).StartsWith(Quarter, StringComparison.Ordinal) => new Figure(i, i + 1 + Quarter.Length, FigureKind.Ordinal, 1, Unit.None),
        '百' => ReadPrefixed(text, i) ?? ReadNumber(text, i),
        >= '0' and <= '9' when LatinWord.IsMatch(text, i) => null,
        _ when NumeralReader.CanStart(text[i]) => Fractions.ReadAt(text, i) ?? DateReader.ReadAt(text, i) ?? ReadNumber(text, i),
        _ => null,
    };

    /// <summary>Digits inside a Latin name or a formula (H5, covid-19, 3+2) belong to it.</summary>
    private static int AfterWord(string text, int i) =>
        char.IsAsciiLetterOrDigit(text[i]) && LatinWord.Match(text, i) is { Success: true } match ? match.Index + match.Length : i + 1;

    private static Figure? ReadPrefixed(string text, int i)
    {
        if (text[i] == '第' && NumeralReader.TryRead(text, i + 1, out var ordinal))
        {
            return new Figure(i, ordinal.End, FigureKind.Ordinal, ordinal.Value, Unit.None);
        }

        if (text[i] == '首' && i + 1 < text.Length && "次个台家批座条部届艘例款枚颗创任度支架只场轮份位年月日天季期笔间张列名组栋单".Contains(text[i + 1], StringComparison.Ordinal))
        {
            return new Figure(i, i + 1, FigureKind.Ordinal, 1, Unit.None);
        }

        if (text.AsSpan(i).StartsWith("百分之", StringComparison.Ordinal) && NumeralReader.TryRead(text, i + 3, out var percent))
        {
            return new Figure(i, percent.End, FigureKind.Percent, percent.Value, Unit.None) { Bound = Bounds.EndingAt(text, i) };
        }

        return null;
    }

    private static Figure? ReadNumber(string text, int i)
    {
        if (!NumeralReader.TryRead(text, i, out var numeral))
        {
            return null;
        }

        if (!numeral.IsHan && OrdinalEnding.Match(text, numeral.End) is { Success: true } ending)
        {
            return new Figure(i, numeral.End + ending.Length, FigureKind.Ordinal, numeral.Value, Unit.None);
        }

        if (!numeral.IsHan && EnglishFigures.IsNumbered(text, i))
        {
            return new Figure(i, numeral.End, FigureKind.Ordinal, numeral.Value, Unit.None);
        }

        var scale = EnglishFigures.ScaleAt(text, numeral.End, out var scaleEnd);
        numeral = numeral with { Value = numeral.Value * scale * (EnglishFigures.IsDecades(text, scaleEnd) ? 10 : 1), End = scaleEnd };
        var after = Bounds.StartingAt(text, numeral.End, out var unitStart);
        var unit = Units.At(text, unitStart, out var end);
        if (numeral.IsHan && !HanFigures.IsTenths(text, i, numeral) && !HanFigures.IsFigure(text, i, numeral, unit))
        {
            return null;
        }

        numeral = numeral with { Value = numeral.Value + Fractions.AddedAt(text, unit, ref end) };
        var percent = PercentSign.Match(text, unitStart);
        var (kind, value) = percent.Success ? (FigureKind.Percent, numeral.Value)
            : HanFigures.IsTenths(text, i, numeral) ? (FigureKind.Percent, (numeral.Value * 10) + Fractions.HundredthsAt(text, ref numeral))
            : unit.Name == "季度" && numeral.Value <= 4 ? (FigureKind.Ordinal, numeral.Value)
            : (FigureKind.Number, numeral.Value);
        end = percent.Success ? percent.Index + percent.Length : kind == FigureKind.Percent ? numeral.End + 1 : end;
        var late = after == Bound.Exact ? Bounds.StartingAt(text, end, out _) : after;
        if (kind == FigureKind.Number && unit.Class is UnitClass.None or UnitClass.Word && EnglishFigures.IsYear(text, i, numeral))
        {
            unit = Units.Year;
        }

        if (unit.Name == Units.Hour && AfterNoon.IsMatch(text.AsSpan(0, i)) && numeral.Value < Noon)
        {
            numeral = numeral with { Value = numeral.Value + Noon };
            value = numeral.Value;
        }

        if (unit.Class != UnitClass.Measure && numeral.Value < Noon && EnglishFigures.IsAfternoon(text, numeral.End))
        {
            value = numeral.Value + Noon;
        }

        if (unit.Class != UnitClass.Measure && EnglishFigures.IsAge(text, i))
        {
            (unit, end) = (Units.YearsOld, numeral.End);
        }

        if (kind == FigureKind.Number && i > 0 && text[i - 1] == '$' && unit.Class != UnitClass.Measure)
        {
            (unit, end) = (new Unit(Unit.Dollar, UnitClass.Measure), numeral.End);
        }

        return new Figure(i, end, kind, value, kind == FigureKind.Number ? unit : Unit.None)
        {
            Bound = numeral.IsOpen ? Bound.Above : late != Bound.Exact ? late : Bounds.EndingAt(text, i),
            MayMeanDuring = EnglishFigures.IsDuring(text, i, numeral.Value, unit),
            IsArticle = numeral.IsHan && numeral.Value == 1 && (unit.Class == UnitClass.Counter || unit.Name is "年" or "天" or "周" or "时" or "分"),
        };
    }

    /// <returns>The second of the pair, with the unit of the first where it has none itself: from 104 days to 20.</returns>
    private static Figure MarkPair(string text, List<Figure> figures, Figure next)
    {
        if (figures is [.., var last] && last.End <= next.Start && PairLink.IsMatch(text.AsSpan(last.End, next.Start - last.End)) && IsPair(last, next))
        {
            if (last.Unit.Class == UnitClass.Measure && last.Year == 0 && next is { Kind: FigureKind.Number, Unit.Class: UnitClass.None })
            {
                next = next with { Unit = last.Unit };
            }

            last = last with { Value = last.Value * EnglishFigures.SharedScale(last, next) };
            // 10-15厘米: the first number borrows the unit of the second; a word right behind it is the link.
            var unit = last.Unit.Class is UnitClass.None or UnitClass.Word && last.Kind == FigureKind.Number ? next.Unit : last.Unit;
            figures[^1] = next is { Kind: FigureKind.Date, Date.Day: 0 } && last is { Kind: FigureKind.Number, Unit.Class: UnitClass.None, Value: <= 12 }
                ? last with { LeadsPair = true, Kind = FigureKind.Date, Value = 0, Date = ((int)last.Value, 0) }
                : last with { LeadsPair = true, Unit = unit, Kind = next.Kind == FigureKind.Percent ? next.Kind : last.Kind };
        }

        return next;
    }

    /// <summary>290,000 in 2021 to 1.37 million: the year is none of the two ends.</summary>
    private static bool IsYearApart(Figure one, Figure next) => one is { Kind: FigureKind.Number, Year: > 0 } && next is { Kind: FigureKind.Number, Year: 0 };

    /// <summary>10% to 41 billion are no pair.</summary>
    private static bool IsPair(Figure one, Figure next) => !IsYearApart(one, next) && (one.Kind == next.Kind
        ? one.Kind != FigureKind.Number || one.Unit == next.Unit || one.Unit.Class != UnitClass.Measure || next.Unit.Class != UnitClass.Measure
        : one is { Kind: FigureKind.Number, Unit.Class: UnitClass.None or UnitClass.Word } && one.Year == 0);

    /// <summary>下午5点 is 17时.</summary>
    [GeneratedRegex("(?:下午|傍晚|晚上|夜里|夜间|晚)$")]
    private static partial Regex AfterNoon { get; }

    [GeneratedRegex(@"\G(?:[a-z][a-z0-9]*(?:[-'&./+][a-z0-9]+)*|\d+(?:\+[a-z0-9]+)+)")]
    internal static partial Regex LatinWord { get; }

    [GeneratedRegex(@"\G(?:st|nd|rd|th)\b")]
    private static partial Regex OrdinalEnding { get; }

    [GeneratedRegex(@"\G ?(?:%|percent\b|per cent\b)")]
    private static partial Regex PercentSign { get; }

    [GeneratedRegex(@"^(?: [a-z]+ [a-z]+ to | ?(?:-|–|—|——|~|至|到|比|:|/|对|to|and|against|versus) ?)$")]
    private static partial Regex PairLink { get; }
}
