using NewArea.Answering.Grounding.Claims;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Grounding.Evidence;

/// <summary>How much of each clause of a statement each sentence of the context says in the same words.</summary>
internal sealed class Agreement
{
    private const int SubjectPassages = 3;
    private const double SubjectShare = 0.25;
    private const int Rare = 2;

    private readonly SentenceReading _statement;
    private readonly List<Unit> _units;
    private readonly Dictionary<EvidenceSentence, bool[]> _met = new(ReferenceEqualityComparer.Instance);

    /// <summary>For each of the statement's neighbours, whether hardly another sentence has them.</summary>
    private readonly bool[] _isRare;

    /// <summary>What each counts: neighbours alike, English words the more the fewer sentences have them.</summary>
    private readonly double[] _weights;

    public Agreement(SentenceReading statement, IReadOnlyList<EvidenceSentence> sentences)
    {
        _statement = statement;
        _units = [.. statement.IsLatin ? Words(statement) : Pairs(statement)];
        var counts = new int[_units.Count];
        foreach (var sentence in sentences)
        {
            var isMet = new bool[_units.Count];
            for (var i = 0; i < isMet.Length; i++)
            {
                isMet[i] = _units[i].IsIn(sentence.Reading);
                counts[i] += isMet[i] ? 1 : 0;
            }

            _met[sentence] = isMet;
        }

        _isRare = [.. counts.Select(count => count <= Rare)];
        _weights = [.. counts.Select(count => statement.IsLatin ? Math.Log(1 + ((double)sentences.Count / Math.Max(count, 1))) : 1)];
    }

    /// <summary>The neighbours of a stretch's clause without the stretch itself; of the whole statement when the clause is short.</summary>
    public List<int> Around(int start, int end, int shortest)
    {
        var around = Clauses.Around(_statement.Text, start, end);
        var clause = Within(around.Start, around.End);
        return clause.Count >= shortest ? clause : Within(0, _statement.Text.Length);

        List<int> Within(int first, int last) =>
            [.. Enumerable.Range(0, _units.Count).Where(i => _units[i].Start >= first && _units[i].End <= last && (_units[i].End <= start || _units[i].Start >= end))];
    }

    /// <summary>Whether no sentence says more of the statement outside a stretch.</summary>
    public bool SaysMost(EvidenceSentence sentence, int start, int end)
    {
        var around = Around(start, end, int.MaxValue);
        return Of(sentence, around) is > 0 and var count && count >= Best(around).Count;
    }

    public (EvidenceSentence? Sentence, double Count) Best(List<int> clause)
    {
        (EvidenceSentence? Sentence, double Count) best = default;
        foreach (var (sentence, isMet) in _met)
        {
            var count = Count(isMet, clause);
            best = count > best.Count ? (sentence, count) : best;
        }

        return best;
    }

    /// <summary>The sentence that says most of a clause in the passage that says most of the whole statement.</summary>
    public EvidenceSentence? BestInPassage(List<int> clause)
    {
        var all = Enumerable.Range(0, _units.Count).ToList();
        var passage = _met.GroupBy(entry => (entry.Key.Passage.Document.Id, entry.Key.Passage.Ordinal))
            .MaxBy(sentences => Count([.. all.Select(i => sentences.Any(entry => entry.Value[i]))], all));
        return passage?.MaxBy(entry => Count(entry.Value, clause)).Key;
    }

    /// <summary>A document speaks of its subject in many passages without naming it in each sentence.</summary>
    public bool IsSubject(BoundClaim name, Passage near)
    {
        if (new[] { near.Document.Title, near.Heading }.OfType<string>().Any(title => name.IsIn(SubjectReading.Of(title))))
        {
            return true;
        }

        var document = near.Document.Id;
        var passages = _met.Keys.Where(sentence => sentence.Passage.Document.Id == document).GroupBy(sentence => sentence.Passage.Ordinal).ToList();
        var naming = passages.Count(passage => passage.Any(sentence => name.IsIn(sentence.Reading)));
        return naming >= SubjectPassages && naming >= passages.Count * SubjectShare;
    }

    /// <summary>How many of the statement's neighbours that hardly another sentence has stand in a sentence.</summary>
    public int OfRare(EvidenceSentence sentence)
    {
        var isMet = _met[sentence];
        return Enumerable.Range(0, isMet.Length).Count(i => isMet[i] && _isRare[i]);
    }

    /// <summary>What a sentence that says all of a clause would count.</summary>
    public double Whole(List<int> clause) => clause.Sum(unit => _weights[unit]);

    public double Of(EvidenceSentence sentence, List<int> clause) => Count(_met[sentence], clause);

    private static IEnumerable<Unit> Pairs(SentenceReading statement)
    {
        var symbols = statement.Symbols;
        for (var i = 1; i < symbols.Count; i++)
        {
            if (symbols[i - 1].Kind != SymbolKind.Break && symbols[i].Kind != SymbolKind.Break)
            {
                yield return new Unit(symbols[i - 1].Start, symbols[i].End, SentenceReading.PairOf(symbols[i - 1], symbols[i]), null);
            }
        }
    }

    /// <summary>English sentences change the order of their words; its small words stand beside any of them.</summary>
    private static IEnumerable<Unit> Words(SentenceReading statement) =>
        from symbol in statement.Symbols
        where statement.IsContent(symbol)
        select new Unit(symbol.Start, symbol.End, 0, EnglishSenses.Of(statement.TextOf(symbol)));

    private double Count(bool[] isMet, List<int> clause)
    {
        var count = 0d;
        foreach (var pair in clause)
        {
            count += isMet[pair] ? _weights[pair] : 0;
        }

        return count;
    }

    /// <summary>Two neighbours of a statement, or a word of an English one.</summary>
    private readonly record struct Unit(int Start, int End, long Pair, Senses? Word)
    {
        public bool IsIn(SentenceReading sentence) => Word is null ? sentence.Pairs.Contains(Pair) : sentence.Says(Word);
    }
}
