using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive;

/// <summary>A term of a question.</summary>
/// <param name="Term">The term and where it first stands in the folded question.</param>
/// <param name="Weight">How telling it is: the logarithm of how rare it is in general text.</param>
internal readonly record struct AskedTerm(Term Term, double Weight)
{
    public ulong Key => Term.Key;

    /// <summary>Single characters tell little beside the pairs they belong to.</summary>
    public bool IsWhole => Term.Kind != TermKind.Character;
}
