using NewArea.Memory.Text;

namespace NewArea.Memory.Keywords;

/// <summary>
/// What a question names. A Chinese question names its terms; an English one names words, each as it stands or
/// as a Chinese text would have it.
/// </summary>
internal static class AskedWords
{
    /// <summary>Being part of a phrase that is known as a whole, a word says little more by itself.</summary>
    private const double PartOfPhrase = 0.3;

    public static IReadOnlyList<AskedWord> Of(string question)
    {
        var terms = TermAnalyzer.AnalyzeQuestion(question).DistinctBy(term => term.Key).ToArray();
        var folded = TextFolding.Fold(question);
        var asked = terms.Select(term => new List<Spelling> { new(TextOf(term, folded), [term.Key], 1) }).ToList();
        if (!terms.Any(term => term.Kind is TermKind.Character))
        {
            Translate(folded, terms, asked);
        }

        return [.. asked.Select(spellings => new AskedWord(spellings))];
    }

    private static string TextOf(Term term, string folded)
    {
        var written = folded.AsSpan(term.Start, term.Length);
        return (term.Kind == TermKind.Word ? EnglishWords.Stem(written) : written).ToString();
    }

    private static void Translate(string folded, Term[] terms, List<List<Spelling>> asked)
    {
        var words = terms.Where(term => term.Kind == TermKind.Word).OrderBy(term => term.Start).ToArray();
        var stems = words.Select(word => EnglishWords.Stem(folded.AsSpan(word.Start, word.Length)).ToString()).ToArray();
        var inPhrase = new bool[words.Length];
        for (var length = EnglishGlossary.LongestPhrase; length >= 1; length--)
        {
            for (var first = 0; first + length <= words.Length; first++)
            {
                var partOfPhrase = inPhrase.AsSpan(first, length).Contains(true);
                if (partOfPhrase && length > 1)
                {
                    continue;
                }

                var factor = partOfPhrase ? PartOfPhrase : 1;
                var spellings = EnglishGlossary.Lookup(string.Join(' ', stems[first..(first + length)]))
                    .Select(entry => new Spelling(entry.Chinese, KeysOf(entry.Chinese), factor * entry.Weight)).ToArray();
                if (spellings.Length > 0 && length > 1)
                {
                    inPhrase.AsSpan(first, length).Fill(true);
                    asked.Add([.. spellings]);
                }
                else if (spellings.Length > 0)
                {
                    asked[Array.IndexOf(terms, words[first])].AddRange(spellings);
                }
            }
        }
    }

    /// <summary>The pairs of a Chinese word, or its one character.</summary>
    private static ulong[] KeysOf(string chinese)
    {
        var terms = TermAnalyzer.AnalyzeFolded(chinese);
        ulong[] pairs = [.. terms.Where(term => term.Kind == TermKind.Pair).Select(term => term.Key)];
        return pairs.Length > 0 ? pairs : [.. terms.Where(term => term.Kind == TermKind.Character).Select(term => term.Key)];
    }
}
