using System.Globalization;

namespace NewArea.Answering.Tests.Grounding.Trials;

/// <summary>What the made-up errors are drawn with; NEWAREA_SEEDS asks for other draws.</summary>
public static class Seeds
{
    public static IReadOnlyList<int> All { get; } =
    [
        .. (Environment.GetEnvironmentVariable("NEWAREA_SEEDS") is { Length: > 0 } seeds ? seeds : "17")
            .Split(',').Select(seed => int.Parse(seed, CultureInfo.InvariantCulture)),
    ];
}
