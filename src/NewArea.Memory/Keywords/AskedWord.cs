namespace NewArea.Memory.Keywords;

/// <summary>Something that a question names; a passage that holds any of its spellings speaks of it.</summary>
/// <param name="Spellings">The ways to write it; as the question has it first, where that is one.</param>
/// <param name="Start">Where it stands in the folded question.</param>
/// <param name="Length">In UTF-16 code units.</param>
internal sealed record AskedWord(IReadOnlyList<Spelling> Spellings, int Start, int Length)
{
    /// <summary>How much it matters (<see cref="TermWeighting"/>).</summary>
    public double Weight { get; init; } = 1;

    /// <summary>What each unit of inverse document frequency above the usual adds to the logarithm of its weight.</summary>
    public double Rarity { get; init; }

    /// <summary>The inverse document frequency that adds nothing and takes nothing away.</summary>
    public const double UsualRarity = 4;

    /// <param name="inverseFrequency">The natural logarithm of how many passages there are to one that holds the term.</param>
    /// <returns>What the term is worth where it stands.</returns>
    public double Worth(double inverseFrequency) => inverseFrequency * Weight * Math.Exp(Rarity * (inverseFrequency - UsualRarity));
}

/// <summary>One way to write it.</summary>
/// <param name="Text">As it stands in a folded text; of an English word the stem.</param>
/// <param name="Keys">The terms it consists of.</param>
/// <param name="Weight">How surely it is meant, 0–1.</param>
internal sealed record Spelling(string Text, IReadOnlyList<ulong> Keys, double Weight);
