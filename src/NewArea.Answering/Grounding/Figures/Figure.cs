namespace NewArea.Answering.Grounding.Figures;

internal enum FigureKind
{
    Number,
    Ordinal,
    Percent,
    Date,
}

/// <summary>How the writer limits a figure.</summary>
internal enum Bound
{
    Exact,
    About,

    /// <summary>超过, 余, more than.</summary>
    Above,

    /// <summary>不足, 以下, less than.</summary>
    Below,

    /// <summary>48小时内, 最高赔1500元: at most, which whoever repeats it may leave out.</summary>
    Within,
}

/// <summary>A figure of a text, made comparable: 286亿元 and 28,600,000,000元 are equal.</summary>
/// <param name="Start">Where it starts in the folded text, 第 or 百分之 included.</param>
/// <param name="End">Where it ends, its unit included.</param>
/// <param name="Kind">What it counts as.</param>
/// <param name="Value">The amount; of a date, the year.</param>
/// <param name="Unit">What it is an amount of.</param>
internal sealed record Figure(int Start, int End, FigureKind Kind, decimal Value, Unit Unit)
{
    /// <summary>Shares of a round number by which the exact one may pass it, and miss it.</summary>
    private const decimal Much = 0.25m;
    private const decimal Little = 0.06m;

    private const int SmallCount = 12;

    public Bound Bound { get; init; }

    /// <summary>Month and day of a <see cref="FigureKind.Date"/>; its year is <see cref="Value"/>, 0 when not said.</summary>
    public (int Month, int Day) Date { get; init; }

    /// <summary>一个, 一种, a, one: as often an article as a count.</summary>
    public bool IsArticle { get; init; }

    /// <summary>The first of two that belong together in this order: 4比2, 10-15厘米, 1546年至1618年.</summary>
    public bool LeadsPair { get; init; }

    /// <summary>"Over" before it may tell through which time, or about how many: <see cref="Bound"/> says more than, and exact will do.</summary>
    public bool MayMeanDuring { get; init; }

    /// <summary>Whether it is no year and no small count, which stand in many sentences.</summary>
    public bool IsAmount => Year == 0 && Kind is FigureKind.Number or FigureKind.Percent && (Value > SmallCount || Value % 1 != 0);

    /// <summary>Whether it is a date to the day.</summary>
    public bool IsDay => Kind == FigureKind.Date && Date.Day > 0;

    /// <summary>Whether a figure of the evidence proves this one.</summary>
    public bool IsProvenBy(Figure evidence)
    {
        if (MayMeanDuring && (this with { MayMeanDuring = false, Bound = Bound.Exact }).IsProvenBy(evidence))
        {
            return true;
        }

        if (Kind == FigureKind.Number && evidence.Kind == FigureKind.Date)
        {
            return Year > 0 && Year == evidence.Year;
        }

        // The 2027 target: the word behind it is no unit.
        if (Bound == Bound.Exact && Kind == FigureKind.Number && Unit.Class is UnitClass.Word && char.IsAsciiLetter(Unit.Name[0]) && Value == evidence.Year && evidence.Year > 0)
        {
            return true;
        }

        if (Kind != evidence.Kind || !Bounds.Allow(Bound, evidence.Bound))
        {
            return Kind == evidence.Kind && IsRounded(evidence);
        }

        return Kind == FigureKind.Date
            ? IsDateProvenBy(evidence)
            : (Value == evidence.Value && (Kind == FigureKind.Percent || Unit.IsProvenBy(evidence.Unit))) || IsRounded(evidence) || Conversions.AreEqual(this, evidence);
    }

    /// <summary>Whether it says in round numbers what the evidence says exactly: 四成多 and 41.2 %, 近3000 and 2987.</summary>
    private bool IsRounded(Figure evidence)
    {
        if (evidence.Bound != Bound.Exact || Year > 0 || Value == evidence.Value || Kind is not (FigureKind.Number or FigureKind.Percent) || (Kind == FigureKind.Number && Unit != evidence.Unit))
        {
            return false;
        }

        var place = Value.Scale == Fractions.Decimals ? Value : Bounds.LastPlaceOf(Value);
        var more = evidence.Value - Value;
        return Bound switch
        {
            Bound.Above => more > 0 && more < Math.Min(place, Value * Much),
            Bound.Below => more < 0 && -more < Math.Min(place, Value * Much),
            Bound.About => Math.Abs(more) <= Math.Min(place / 2, Value * Little),
            _ => false,
        };
    }

    /// <summary>The same date where the year is left to the context; null when this names no date with a year.</summary>
    public Figure? WithoutYear => Kind == FigureKind.Date && Value > 0 ? this with { Value = 0 } : null;

    /// <summary>The year it names, alone or in a date; 0 when none.</summary>
    public decimal Year => Kind == FigureKind.Date || (Unit.Name == "年" && Value is > 999 and < 2200) ? Value : 0;

    private bool IsDateProvenBy(Figure evidence) =>
        (Value == 0 || Value == evidence.Value)
        && (Date.Month == 0 || Date.Month == evidence.Date.Month)
        && (Date.Day == 0 || Date.Day == evidence.Date.Day);
}
