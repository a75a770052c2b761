using NewArea.Memory.Text;

namespace NewArea.Memory.Keywords;

/// <summary>A word of an English question as a Chinese text has it, or would have it.</summary>
/// <param name="Text">Folded.</param>
/// <param name="Start">Where the English stands in the folded question.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Stands">Whether the text holds it.</param>
/// <param name="IsProper">Whether the English begins with a capital letter.</param>
public readonly record struct ChineseWord(string Text, int Start, int End, bool Stands, bool IsProper);

/// <summary>
/// An English question in the words of a Chinese text: of each word's spellings the surest that stands there. A word
/// that stands there in no spelling keeps its surest, so that its absence can count. Read once, put to any number of texts;
/// not to be shared between threads.
/// </summary>
public sealed class ChineseWording
{
    private readonly string _question;
    private readonly FoldedText _folded;
    private readonly AskedWords _asked;

    private ChineseWording(string question, AskedWords asked)
    {
        _question = question;
        _folded = TextFolding.FoldWithOrigins(question);
        _asked = asked;
    }

    /// <summary>A statement that is to be proven.</summary>
    /// <param name="statement">As written.</param>
    public static ChineseWording Read(string statement) => new(statement, AskedWords.ReadStatement(statement));

    /// <param name="statement">A statement or a part of one, as written.</param>
    /// <param name="foldedText">What may prove it, folded.</param>
    public static IReadOnlyList<ChineseWord> Of(string statement, string foldedText) => Read(statement).In(foldedText);

    /// <param name="question">A question as typed: words that may be said for its own count too.</param>
    /// <param name="foldedText">What may answer it, folded.</param>
    public static IReadOnlyList<ChineseWord> OfQuestion(string question, string foldedText) => new ChineseWording(question, AskedWords.Read(question)).In(foldedText);

    /// <param name="foldedText">What may answer it, folded.</param>
    /// <returns>The words in the order of the question; none is part of another.</returns>
    public IReadOnlyList<ChineseWord> In(string foldedText)
    {
        List<ChineseWord> words = [];
        AskedWord[] asked = [.. _asked.In(SoundingsOf.Texts([foldedText])).OrderByDescending(word => word.Length)];
        List<AskedWord> absent = [];
        foreach (var word in asked)
        {
            var standing = word.Spellings.Where(spelling => foldedText.Contains(spelling.Text, StringComparison.Ordinal))
                .MaxBy(spelling => spelling.Weight * spelling.Text.Length);
            if (standing is not null)
            {
                // Each word of a name is spelt as all of it: Su and Tian are both 苏田, and neither is missing.
                Add(word, standing.Text, stands: true);
            }
            else
            {
                absent.Add(word);
            }
        }

        foreach (var word in absent)
        {
            var surest = word.Spellings.MaxBy(spelling => spelling == word.Spellings[0] ? 0 : spelling.Weight)!.Text;
            var english = _folded.Text.Substring(word.Start, word.Length);
            Add(word, surest == word.Spellings[0].Text || SoundsLike(surest, english) ? english : surest, stands: false);
        }

        return [.. words.OrderBy(word => word.Start)];

        void Add(AskedWord word, string text, bool stands)
        {
            var end = word.Start + word.Length;
            if (!words.Exists(other => (other.Start < end && word.Start < other.End) || other.Text.Contains(text, StringComparison.Ordinal)))
            {
                words.Add(new ChineseWord(text, word.Start, end, stands, char.IsUpper(_question[_folded.Origins[word.Start]])));
            }
        }
    }

    /// <summary>What a Chinese text may write for an English word, folded; none when the glossary does not know it.</summary>
    public static IReadOnlyList<string> SpellingsOf(string word) =>
        [.. EnglishGlossary.Lookup(TextFolding.Fold(word)).Select(entry => entry.Chinese)];

    /// <summary>What begins like the English is a name, and another one in the dictionary is not meant: Su is not 粟裕.</summary>
    private static bool SoundsLike(string chinese, string english) =>
        Pinyin.Syllables(english).Any(cut => Pinyin.IsRead(chinese[0], cut[0]));
}
