namespace NewArea.Answering.Grounding.Figures;

internal enum UnitClass
{
    /// <summary>Nothing follows the number.</summary>
    None,

    /// <summary>A word that is no known unit follows.</summary>
    Word,

    /// <summary>A classifier for counting: 个, 家, 项.</summary>
    Counter,

    /// <summary>Money, length, weight, time, data: another unit is another amount.</summary>
    Measure,
}

/// <summary>What stands behind a number; <paramref name="Name"/> is equal for all spellings of a unit.</summary>
internal readonly record struct Unit(string Name, UnitClass Class)
{
    /// <summary>The sign before an amount, of which country the text tells elsewhere.</summary>
    public const string Dollar = "$";

    public static Unit None { get; } = new("", UnitClass.None);

    /// <summary>Whether two count the same, so that one may stand in the place of the other.</summary>
    public bool IsAlike(Unit other) => IsProvenBy(other) && (Class == UnitClass.Measure) == (other.Class == UnitClass.Measure);

    public bool IsProvenBy(Unit evidence) => (Class, evidence.Class) switch
    {
        _ when Name == evidence.Name => true,
        _ when evidence.Name == Dollar => IsDollar(Name),
        _ when Name == Dollar => IsDollar(evidence.Name),
        (UnitClass.None, UnitClass.Measure) => true,
        (UnitClass.Measure, _) or (_, UnitClass.Measure) => false,
        (UnitClass.Counter, UnitClass.Counter) => false,
        _ => true,
    };

    private static bool IsDollar(string name) => name is "元" or "美元" or "港元" or "新台币";
}
