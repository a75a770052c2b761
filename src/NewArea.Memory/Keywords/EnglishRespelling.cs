using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewArea.Memory.Text;

namespace NewArea.Memory.Keywords;

/// <summary>
/// Reads a mistyped English word as the passages spell it, or as the question word it comes near to: governmnet as
/// government, whcih as which. Only a word that no passage and no dictionary knows, and none that may be a Chinese name:
/// Henan is not Hunan.
/// </summary>
internal static partial class EnglishRespelling
{
    /// <summary>Shorter words have too many neighbours.</summary>
    private const int ShortestWord = 5;

    /// <summary>Shorter ones are read as the texts spell them only, not as any word of the dictionary.</summary>
    private const int ShortestOfAnyWord = 8;

    /// <summary>From this length on a word may hold two slips.</summary>
    private const int LongWord = 9;

    private static readonly string[] Asking = ["what", "which", "when", "where", "whose", "many", "much", "does", "should", "would", "there", "about", "please"];

    /// <summary>Written without their apostrophe, and short forms: no slips.</summary>
    private static readonly FrozenSet<string> Casual = new[]
    {
        "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "cant", "couldnt", "wont", "wouldnt", "shouldnt", "havent", "hasnt", "whats", "thats",
        "wheres", "whos", "hows", "whens", "theyre", "youre", "theres", "heres", "lets", "whatre", "gonna", "wanna", "thanx", "plss", "govt", "dept", "mins",
    }.ToFrozenSet();

    /// <summary>The question as the texts spell it, or null when it is spelt so already.</summary>
    /// <param name="question">As typed.</param>
    /// <param name="texts">Folded; read only for a question with a strange word.</param>
    public static string? Of(string question, IEnumerable<string> texts)
    {
        var folded = TextFolding.FoldWithOrigins(question);
        HashSet<string>? known = null;
        var respelt = question;
        foreach (var word in Words().Matches(folded.Text).Reverse())
        {
            if (IsWord(word.Value))
            {
                continue;
            }

            known ??= [.. texts.SelectMany(text => Words().Matches(text)).Select(match => match.Value)];
            if (!known.Contains(word.Value) && (Nearest(word.Value, known) ?? (char.IsUpper(question[folded.Origins[word.Index]]) ? null : Only(word.Value))) is { } meant)
            {
                var place = folded.ToOrigin(new(word.Index, word.Length));
                respelt = string.Concat(respelt.AsSpan(0, place.Start), meant, respelt.AsSpan(place.End));
            }
        }

        return respelt == question ? null : respelt;
    }

    /// <summary>What some dictionary knows, or may be a Chinese name.</summary>
    private static bool IsWord(string word) => EnglishWords.IsStopWord(word) || Casual.Contains(word) || Asking.Contains(word)
        || EnglishGlossary.Lookup(word).Any() || Pinyin.Syllables(word).Count > 0;

    /// <summary>The one word of the dictionary that is a slip away, though no text has it.</summary>
    private static string? Only(string word)
    {
        var near = word.Length < ShortestOfAnyWord ? [] : EnglishGlossary.Words.Where(other => other.Length >= ShortestOfAnyWord - 1 && Slips(word, other) == 1).Take(2).ToList();
        return near is [var only] ? only : null;
    }

    private static string? Nearest(string word, HashSet<string> known)
    {
        var slips = word.Length >= LongWord ? 2 : 1;
        return Asking.Select(asking => (Word: asking, Slips: Slips(word, asking), Most: 1))
            .Concat(known.Where(other => Math.Min(word.Length, other.Length) >= ShortestWord).Select(other => (Word: other, Slips: Slips(word, other), Most: slips)))
            .Where(other => other.Slips <= other.Most)
            .OrderBy(other => other.Slips).ThenBy(other => other.Word, StringComparer.Ordinal)
            .FirstOrDefault().Word;
    }

    /// <summary>
    /// Letters left out, added, exchanged or in the wrong order between two words that begin alike; the distance of
    /// optimal string alignment (Damerau 1964). Large where they begin otherwise.
    /// </summary>
    private static int Slips(string word, string other)
    {
        if (word[0] != other[0] || Math.Abs(word.Length - other.Length) > 2)
        {
            return int.MaxValue;
        }

        var rows = new int[word.Length + 1, other.Length + 1];
        for (var i = 0; i <= word.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                rows[i, j] = (i, j) switch
                {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (word[i - 1] == other[j - 1] ? 0 : 1)),
                };
                if (i > 1 && j > 1 && word[i - 1] == other[j - 2] && word[i - 2] == other[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[word.Length, other.Length];
    }

    [GeneratedRegex(@"(?<![a-z0-9'-])[a-z]{4,}(?![a-z0-9'-])")]
    private static partial Regex Words();
}
