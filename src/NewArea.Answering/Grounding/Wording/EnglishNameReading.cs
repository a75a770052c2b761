using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Reading;
using NewArea.Memory.Text;

namespace NewArea.Answering.Grounding.Wording;

/// <summary>What an English word with a capital may be in a Chinese text: a name by its sound, or a word that an organisation's short name keeps one character of.</summary>
internal static partial class EnglishNameReading
{
    private const int LongestPerson = 4;

    private static readonly string[] China = ["我国", "国内", "全国", "国产", "中国", "本国"];

    /// <summary>Whether the words of a name sound like characters that stand side by side: Su Tian is 苏田.</summary>
    /// <param name="statement">The English text.</param>
    /// <param name="at">Where one of the name's words starts in its folded text.</param>
    /// <param name="chinese">Folded.</param>
    public static bool IsHeard(SentenceReading statement, int at, string chinese)
    {
        foreach (Match match in Capitals.Matches(statement.Original))
        {
            var start = statement.Folded.Origins.IndexOf(match.Index);
            if (start <= at && at < start + match.Length
                && match.Value.ToLowerInvariant().Split(' ').Select(Pinyin.Syllables).ToList() is var words
                && words.TrueForAll(word => word.Count > 0))
            {
                var given = words.SelectMany(word => word[0]).ToList();
                List<string> turned = [.. words[^1][0], .. words[..^1].SelectMany(word => word[0])];
                return given.Count is > 1 and <= LongestPerson && (Sounds(given, chinese) || Sounds(turned, chinese));
            }
        }

        return false;
    }

    public static bool IsChina(string english, string chinese) =>
        english is "china" or "chinese" or "china's" && China.Any(name => chinese.Contains(name, StringComparison.Ordinal));

    /// <summary>An ordinary word that carries a capital as part of a title or at the start of a sentence.</summary>
    public static bool IsOrdinary(string english) => GlossaryWords.SpellingsOf(english)
        .Any(spelling => Vocabulary.IsCommon(spelling) || (spelling.Length == 1 && Vocabulary.IsWord(spelling[0])));

    /// <summary>数投公司 is the Digital Investment Company: short names keep a character of each ordinary word.</summary>
    public static bool IsAbbreviated(string english, string chinese) => english.Split(' ')
        .All(word => IsOrdinary(word) && GlossaryWords.SpellingsOf(word).Any(spelling => chinese.Contains(spelling[0], StringComparison.Ordinal)));

    private static int IndexOf(this IReadOnlyList<int> origins, int origin)
    {
        var at = 0;
        while (at < origins.Count && origins[at] != origin)
        {
            at++;
        }

        return at;
    }

    private static bool Sounds(List<string> syllables, string chinese)
    {
        for (var start = 0; start + syllables.Count <= chinese.Length; start++)
        {
            var at = 0;
            while (at < syllables.Count && Pinyin.IsRead(chinese[start + at], syllables[at]))
            {
                at++;
            }

            if (at == syllables.Count)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("[A-Z][a-z]+(?: [A-Z][a-z]+)?")]
    private static partial Regex Capitals { get; }
}
