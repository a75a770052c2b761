using System.Text.RegularExpressions;
using NewArea.Memory.Text;

namespace NewArea.Memory.Keywords;

/// <summary>A name of an English question that may be pinyin.</summary>
/// <param name="Start">Where it stands in the folded question.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Readings">Its syllables in each order and cut that is possible, the likelier first.</param>
internal sealed record EnglishName(int Start, int Length, IReadOnlyList<IReadOnlyList<string>> Readings);

/// <summary>
/// Finds the words of an English question that may be Chinese names: such as read as pinyin and begin with a capital
/// letter, or stand in no dictionary. Surname first or last.
/// </summary>
internal static partial class EnglishNames
{
    /// <summary>A person's name has up to four syllables.</summary>
    private const int LongestPerson = 4;

    private readonly record struct Word(int Start, int End, IReadOnlyList<IReadOnlyList<string>> Cuts)
    {
        /// <summary>One syllable alone is read in too many ways to find anything.</summary>
        public bool IsShort => Cuts[0].Count == 1;
    }

    public static IEnumerable<EnglishName> Find(string question, FoldedText folded)
    {
        var run = new List<Word>();
        foreach (Match match in Words().Matches(folded.Text))
        {
            var cuts = IsName(match, question, folded) ? Pinyin.Syllables(match.Value) : [];
            if (run.Count > 0 && (cuts.Count == 0 || match.Index > run[^1].End + 1))
            {
                foreach (var name in Names(run))
                {
                    yield return name;
                }

                run.Clear();
            }

            if (cuts.Count > 0)
            {
                run.Add(new Word(match.Index, match.Index + match.Length, cuts));
            }
        }

        foreach (var name in Names(run))
        {
            yield return name;
        }
    }

    /// <summary>Long words each stand for themselves as well: Gansu Lanzhou. A short one is part of a person's name.</summary>
    private static IEnumerable<EnglishName> Names(List<Word> run)
    {
        if (run.Count > 1 && run.Sum(word => word.Cuts[0].Count) <= LongestPerson)
        {
            yield return Joined(run);
            if (run.Exists(word => word.IsShort))
            {
                yield break;
            }
        }

        foreach (var word in run.Where(word => !word.IsShort))
        {
            yield return new EnglishName(word.Start, word.End - word.Start, [.. word.Cuts.Where(cut => cut.Count > 1)]);
        }
    }

    private static EnglishName Joined(List<Word> run)
    {
        IReadOnlyList<string>[] orders =
        [
            [.. run.SelectMany(word => word.Cuts[0])],
            [.. run[^1].Cuts[0], .. run[..^1].SelectMany(word => word.Cuts[0])],
        ];
        return new EnglishName(run[0].Start, run[^1].End - run[0].Start, orders);
    }

    private static bool IsName(Match word, string question, FoldedText folded)
    {
        var isCapital = char.IsUpper(question[folded.Origins[word.Index]]);
        var isKnown = EnglishWords.IsStopWord(word.Value) || EnglishGlossary.Lookup(word.Value).Any();
        return !QuestionWords.Blank(word.Value).All(character => character == ' ') && ((isCapital && (word.Index > 0 || word.Length > 3)) || !isKnown);
    }

    [GeneratedRegex(@"[a-zü]+(?:['-](?!s\b)[a-zü]+)*")]
    private static partial Regex Words();
}
