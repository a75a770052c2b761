using NewArea.Memory.Text;

namespace NewArea.Memory.Keywords;

/// <summary>
/// Adds to the words of an English question what a Chinese text has for them: names by their sound, the rest from the
/// glossary, which is asked once for each phrase.
/// </summary>
/// <param name="question">As typed.</param>
/// <param name="folded">The same, folded.</param>
/// <param name="terms">Its terms.</param>
/// <param name="isStatement">Whether it is to be proven, so that only its own words count.</param>
internal sealed class Translation(string question, FoldedText folded, Term[] terms, bool isStatement)
{
    /// <summary>Being part of a phrase or a name that is known as a whole, a word says little more by itself.</summary>
    private const double PartOfPhrase = 0.3;

    private readonly Term[] _words = [.. terms.Where(term => term.Kind == TermKind.Word).OrderBy(term => term.Start)];
    private readonly EnglishName[] _names = [.. EnglishNames.Find(question, folded)];
    private readonly Dictionary<(int First, int Length), Spelling[]> _looked = [];

    /// <param name="asked">The words as they stand, one for each term.</param>
    /// <param name="soundings">Where names in pinyin are looked for.</param>
    public IReadOnlyList<AskedWord> Of(IReadOnlyList<AskedWord> asked, Soundings soundings)
    {
        var spellings = asked.Select(word => word.Spellings.ToList()).ToList();
        var known = new bool[_words.Length];
        Name(spellings, known, soundings);
        List<AskedWord> phrases = [];
        for (var length = EnglishGlossary.LongestPhrase; length >= 1; length--)
        {
            for (var first = 0; first + length <= _words.Length; first++)
            {
                Translate(first, length, known, spellings, phrases);
            }
        }

        var months = EnglishMay.Months(folded.Text)
            .Select(may => new AskedWord([new Spelling(EnglishMay.Chinese, KeysOf(EnglishMay.Chinese), 1)], may.Start, may.Length));
        return [.. asked.Select((word, at) => word with { Spellings = spellings[at] }), .. phrases, .. months];
    }

    /// <summary>The characters of a name join the spellings of each of its words.</summary>
    private void Name(List<List<Spelling>> spellings, bool[] known, Soundings soundings)
    {
        foreach (var name in _names)
        {
            var heard = name.Readings.SelectMany(reading => soundings(reading)).Distinct().Select(written => new Spelling(written, KeysOf(written), 1)).ToList();
            for (var word = 0; heard.Count > 0 && word < _words.Length; word++)
            {
                if (_words[word].Start >= name.Start && _words[word].Start < name.Start + name.Length)
                {
                    known[word] = true;
                    spellings[Array.IndexOf(terms, _words[word])].AddRange(heard);
                }
            }
        }
    }

    private void Translate(int first, int length, bool[] known, List<List<Spelling>> spellings, List<AskedWord> phrases)
    {
        var partOfPhrase = known.AsSpan(first, length).Contains(true);
        if (partOfPhrase && length > 1)
        {
            return;
        }

        var chinese = SpellingsOf(first, length);
        if (partOfPhrase)
        {
            chinese = [.. chinese.Select(spelling => spelling with { Weight = PartOfPhrase * spelling.Weight })];
        }

        if (chinese.Length > 0 && length > 1)
        {
            known.AsSpan(first, length).Fill(true);
            var last = _words[first + length - 1];
            phrases.Add(new AskedWord(chinese, _words[first].Start, last.Start + last.Length - _words[first].Start));
        }
        else if (chinese.Length > 0)
        {
            spellings[Array.IndexOf(terms, _words[first])].AddRange(chinese);
        }
    }

    private Spelling[] SpellingsOf(int first, int length)
    {
        if (!_looked.TryGetValue((first, length), out var chinese))
        {
            var words = _words[first..(first + length)].Select(word => folded.Text.Substring(word.Start, word.Length)).ToList();
            chinese = [.. EnglishGlossary.Lookup(words).Concat(isStatement ? [] : EnglishGlossary.Alike(words)).DistinctBy(entry => entry.Chinese)
                .Select(entry => new Spelling(entry.Chinese, KeysOf(entry.Chinese), entry.Weight))];
            _looked.Add((first, length), chinese);
        }

        return chinese;
    }

    /// <summary>The pairs of a Chinese word, or its one character; figures beside them (3月).</summary>
    private static ulong[] KeysOf(string chinese)
    {
        var found = TermAnalyzer.AnalyzeFolded(chinese);
        var unit = found.Any(term => term.Kind == TermKind.Pair) ? TermKind.Pair : TermKind.Character;
        return [.. found.Where(term => term.Kind == unit || term.Kind == TermKind.Word).Select(term => term.Key)];
    }
}
