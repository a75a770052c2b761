using NewArea.Answering.Grounding.Reading;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Grounding.Evidence;

/// <summary>How much of each clause of a statement each sentence of the context says in the same words.</summary>
internal sealed class Agreement
{
    private const int SubjectPassages = 3;
    private const double SubjectShare = 0.25;
    private const int Rare = 2;

    private readonly SentenceReading _statement;
    private readonly List<(int Start, int End, long Pair)> _pairs = [];
    private readonly List<(EvidenceSentence Sentence, bool[] IsMet)> _met;

    public Agreement(SentenceReading statement, IReadOnlyList<EvidenceSentence> sentences)
    {
        _statement = statement;
        var symbols = statement.Symbols;
        for (var i = 1; i < symbols.Count; i++)
        {
            if (symbols[i - 1].Kind != SymbolKind.Break && symbols[i].Kind != SymbolKind.Break)
            {
                _pairs.Add((symbols[i - 1].Start, symbols[i].End, SentenceReading.PairOf(symbols[i - 1], symbols[i])));
            }
        }

        _met = [.. sentences.Select(sentence => (sentence, _pairs.ConvertAll(pair => sentence.Reading.Pairs.Contains(pair.Pair)).ToArray()))];
    }

    /// <summary>The neighbours of a stretch's clause without the stretch itself; of the whole statement when the clause is short.</summary>
    public List<int> Around(int start, int end, int shortest)
    {
        var from = _statement.Text.LastIndexOfAny(ClauseMarks, Math.Max(start - 1, 0)) + 1;
        var to = _statement.Text.IndexOfAny(ClauseMarks, end) is >= 0 and var mark ? mark : _statement.Text.Length;
        var clause = Within(from, to);
        return clause.Count >= shortest ? clause : Within(0, _statement.Text.Length);

        List<int> Within(int first, int last) =>
            [.. Enumerable.Range(0, _pairs.Count).Where(i => _pairs[i].Start >= first && _pairs[i].End <= last && (_pairs[i].End <= start || _pairs[i].Start >= end))];
    }

    public (EvidenceSentence? Sentence, int Count) Best(List<int> clause)
    {
        (EvidenceSentence? Sentence, int Count) best = default;
        foreach (var (sentence, isMet) in _met)
        {
            var count = Count(isMet, clause);
            best = count > best.Count ? (sentence, count) : best;
        }

        return best;
    }

    /// <summary>A document speaks of its subject in many passages without naming it in each sentence.</summary>
    public bool IsSubject(IReadOnlyList<long> name, Passage near)
    {
        if (new[] { near.Document.Title, near.Heading }.OfType<string>().Any(title => name.All(SubjectReading.Of(title).Pairs.Contains)))
        {
            return true;
        }

        var document = near.Document.Id;
        var passages = _met.Where(entry => entry.Sentence.Passage.Document.Id == document).GroupBy(entry => entry.Sentence.Passage.Ordinal).ToList();
        var naming = passages.Count(passage => passage.Any(entry => name.All(entry.Sentence.Reading.Pairs.Contains)));
        return naming >= SubjectPassages && naming >= passages.Count * SubjectShare;
    }

    /// <summary>How many of the statement's neighbours that hardly another sentence has stand in a sentence.</summary>
    public int OfRare(EvidenceSentence sentence)
    {
        var isMet = _met.Find(entry => ReferenceEquals(entry.Sentence, sentence)).IsMet;
        return Enumerable.Range(0, _pairs.Count).Count(i => isMet[i] && _met.Count(entry => entry.IsMet[i]) <= Rare);
    }

    public int Of(EvidenceSentence sentence, List<int> clause) => Count(_met.Find(entry => ReferenceEquals(entry.Sentence, sentence)).IsMet, clause);

    private static int Count(bool[] isMet, List<int> clause)
    {
        var count = 0;
        foreach (var pair in clause)
        {
            count += isMet[pair] ? 1 : 0;
        }

        return count;
    }

    private static readonly char[] ClauseMarks = ['，', ',', '；', ';', '：', ':', '。'];
}
