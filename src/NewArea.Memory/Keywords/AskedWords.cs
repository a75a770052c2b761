using System.Text;
using NewArea.Memory.Text;

namespace NewArea.Memory.Keywords;

/// <summary>
/// What a question names. A Chinese question names its terms; an English one names words, each as it stands or
/// as a Chinese text would have it. Read once; only the names that it gives in pinyin depend on where they are looked for.
/// </summary>
internal sealed class AskedWords
{
    /// <summary>How surely a word is meant that may stand for the one asked (measured in <c>tools/README.md</c>).</summary>
    private const double Alike = 0.5;

    private readonly IReadOnlyList<AskedWord> _asked;
    private readonly Translation? _translation;

    private AskedWords(string question, bool isStatement)
    {
        var terms = TermAnalyzer.AnalyzeQuestion(question).DistinctBy(term => term.Key).ToArray();
        var folded = TextFolding.FoldWithOrigins(question);
        _asked = [.. terms.Select(term => new AskedWord([new(TextOf(term, folded.Text), [term.Key], 1)], term.Start, term.Length))];
        if (!terms.Any(term => term.Kind is TermKind.Character))
        {
            _translation = new Translation(question, folded, terms, isStatement);
            return;
        }

        var cut = new WordCut(folded.Text);
        _asked =
        [
            .. _asked.Zip(terms, (word, term) => word with
            {
                Spellings = cut.IsWord(term) ? [.. word.Spellings, .. SpellingsLike(word.Spellings[0].Text)] : word.Spellings,
                Weight = TermWeighting.Of(term, folded.Text, cut),
                Rarity = TermWeighting.Rarity,
            }),
        ];
    }

    /// <param name="question">As typed.</param>
    public static AskedWords Read(string question) => new(question, isStatement: false);

    /// <summary>What a statement names in its own words, without those that readers say for them.</summary>
    /// <param name="statement">As written.</param>
    public static AskedWords ReadStatement(string statement) => new(statement, isStatement: true);

    /// <param name="soundings">Where names in pinyin are looked for.</param>
    public IReadOnlyList<AskedWord> In(Soundings soundings) => _translation?.Of(_asked, soundings) ?? _asked;

    private static IEnumerable<Spelling> SpellingsLike(string word) => Thesaurus.WordsLike(word)
        .Select(alike => new Spelling(alike, [TermKey.Of(new Rune(alike[0]), new Rune(alike[1]))], Alike));

    private static string TextOf(Term term, string folded)
    {
        var written = folded.AsSpan(term.Start, term.Length);
        return (term.Kind == TermKind.Word ? EnglishWords.Stem(written) : written).ToString();
    }
}
