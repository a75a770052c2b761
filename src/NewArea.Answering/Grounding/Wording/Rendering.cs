using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Reading;
using NewArea.Memory.Text;

namespace NewArea.Answering.Grounding.Wording;

/// <summary>What an English text may read like in Chinese: the spellings of its words and phrases, and its names by their sound.</summary>
internal sealed partial class Rendering
{
    private const int LongestPhrase = 3;

    private const int LongestPerson = 6;

    /// <summary>What a character counts that a spelling of a word has, while the rest of the spelling does not stand beside it: 打造 and 制造.</summary>
    private const double Like = 0.5;

    private static readonly string[] Companies = ["company", "limited", "ltd", "inc", "corporation"];

    /// <summary>By their first characters.</summary>
    private readonly Dictionary<char, string[]> _spellings;

    private readonly HashSet<char> _characters;
    private readonly List<IReadOnlyList<string>> _names;

    private Rendering(IEnumerable<string> spellings, List<IReadOnlyList<string>> names)
    {
        _spellings = spellings.GroupBy(spelling => spelling[0]).ToDictionary(group => group.Key, group => group.ToArray());
        _characters = [.. _spellings.Values.SelectMany(group => group).Where(spelling => spelling.Length > 1).SelectMany(spelling => spelling).Where(character => !Vocabulary.IsGrammar(character))];
        _names = names;
    }

    public static Rendering Of(SentenceReading english)
    {
        var words = Word.Matches(english.Text).Select(match => match.Value).ToList();
        var spellings = new HashSet<string>(StringComparer.Ordinal);
        for (var start = 0; start < words.Count; start++)
        {
            for (var length = 1; length <= Math.Min(LongestPhrase, words.Count - start); length++)
            {
                spellings.UnionWith(GlossaryWords.SpellingsOf(string.Join(' ', words.GetRange(start, length))));
            }
        }

        spellings.UnionWith(Han.Matches(english.Text).Select(match => match.Value));
        if (words.Exists(Companies.Contains))
        {
            spellings.UnionWith(["有限责任公司", "股份有限公司", "有限公司"]);
        }

        if (words.Contains("china") || words.Contains("chinese") || words.Contains("china's"))
        {
            spellings.UnionWith(["我国", "国内", "全国", "国产", "中国", "本国"]);
        }

        return new Rendering(spellings, [.. Capitals.Matches(english.Original).SelectMany(match => NamesOf(match.Value.ToLowerInvariant()))]);
    }

    /// <summary>How surely each character of a Chinese text stands in the English, 0–1.</summary>
    public double[] CoverageOf(SoundedText chinese)
    {
        var text = chinese.Text;
        var covered = new double[text.Length];
        for (var at = 0; at < text.Length; at++)
        {
            if (covered[at] == 0 && _characters.Contains(text[at]))
            {
                covered[at] = Like;
            }

            foreach (var spelling in _spellings.GetValueOrDefault(text[at], []))
            {
                if (text.AsSpan(at).StartsWith(spelling, StringComparison.Ordinal))
                {
                    covered.AsSpan(at, spelling.Length).Fill(1);
                }
            }
        }

        foreach (var name in _names)
        {
            foreach (var at in chinese.PlacesOf(name))
            {
                covered.AsSpan(at, name.Count).Fill(1);
            }
        }

        return covered;
    }

    /// <summary>Su Tian is 苏田 and Tian Su too; a word of two syllables or more stands for itself: Lanzhou.</summary>
    private static IEnumerable<IReadOnlyList<string>> NamesOf(string run)
    {
        var words = run.Split(' ').Select(Pinyin.Syllables).ToList();
        if (words.Count > 1 && words.TrueForAll(word => word.Count > 0))
        {
            List<string> given = [.. words.SelectMany(word => word[0])];
            if (given.Count <= LongestPerson)
            {
                yield return given;
                yield return [.. words[^1][0], .. words[..^1].SelectMany(word => word[0])];
            }
        }

        foreach (var cut in words.SelectMany(word => word).Where(cut => cut.Count > 1))
        {
            yield return cut;
        }
    }

    [GeneratedRegex("[a-z]+(?:['-][a-z]+)*")]
    private static partial Regex Word { get; }

    [GeneratedRegex("[一-龥]+")]
    private static partial Regex Han { get; }

    [GeneratedRegex("[A-Z][a-z]+(?: [A-Z][a-z]+)*")]
    private static partial Regex Capitals { get; }
}
