using NewArea.Answering.Grounding.Wording;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive.Wording;

/// <summary>Tells pairs that are words, or parts of one, from pairs that only meet: 面积 from 的面.</summary>
internal static class DictionaryWords
{
    /// <summary>Words of other scripts and numbers are words.</summary>
    public static bool Hold(string folded, Term term)
    {
        if (term.Kind != TermKind.Pair)
        {
            return true;
        }

        for (var length = term.Length; length <= Vocabulary.LongestWord; length++)
        {
            for (var start = Math.Max(0, term.Start + term.Length - length); start <= term.Start && start + length <= folded.Length; start++)
            {
                var stretch = folded.AsSpan(start, length);
                if (Vocabulary.IsCommon(stretch))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether its first characters, or all of them, are a word.</summary>
    public static bool BeginWith(string folded)
    {
        for (var length = 2; length <= Math.Min(folded.Length, Vocabulary.LongestWord); length++)
        {
            var stretch = folded.AsSpan(0, length);
            if (Vocabulary.IsCommon(stretch))
            {
                return true;
            }
        }

        return false;
    }
}
