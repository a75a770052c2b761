using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive;

/// <summary>A term of a question.</summary>
/// <param name="Term">The term and where it first stands in the folded question.</param>
/// <param name="Weight">How telling it is: the logarithm of how rare it is in general text.</param>
/// <param name="Others">Keys of words that say nearly the same.</param>
/// <param name="Wordings">What may stand for the expression that it is part of: the keys of terms that must stand there together.</param>
/// <param name="IsInWord">Whether it is a word of the dictionary or part of one, rather than two characters that meet.</param>
internal readonly record struct AskedTerm(Term Term, double Weight, IReadOnlyList<ulong> Others, IReadOnlyList<ulong[]> Wordings, bool IsInWord)
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

        foreach (var wording in Wordings)
        {
            if (Array.TrueForAll(wording, key => holds(key)))
            {
                return true;
            }
        }

        return false;
    }
}
