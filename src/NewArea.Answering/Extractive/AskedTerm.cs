using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive;

/// <summary>A term of a question.</summary>
/// <param name="Term">The term and where it first stands in the folded question.</param>
/// <param name="Weight">How telling it is: the logarithm of how rare it is in general text.</param>
/// <param name="Others">Keys of words that say nearly the same.</param>
internal readonly record struct AskedTerm(Term Term, double Weight, IReadOnlyList<ulong> Others)
{
    public ulong Key => Term.Key;

    /// <summary>Single characters tell little beside the pairs they belong to.</summary>
    public bool IsWhole => Term.Kind != TermKind.Character;

    /// <summary>Whether a text that holds some terms holds this one or a word for it.</summary>
    public bool IsIn(Func<ulong, bool> holds)
    {
        if (holds(Key))
        {
            return true;
        }

        foreach (var other in Others)
        {
            if (holds(other))
            {
                return true;
            }
        }

        return false;
    }
}
