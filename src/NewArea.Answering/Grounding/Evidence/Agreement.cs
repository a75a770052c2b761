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
    private readonly Dictionary<EvidenceSentence, bool[]> _met = new(ReferenceEqualityComparer.Instance);

    /// <summary>For each of the statement's neighbours, whether hardly another sentence has them.</summary>
    private readonly bool[] _isRare;

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

        var counts = new int[_pairs.Count];
        foreach (var sentence in sentences)
        {
            var isMet = new bool[_pairs.Count];
            for (var i = 0; i < isMet.Length; i++)
            {
                isMet[i] = sentence.Reading.Pairs.Contains(_pairs[i].Pair);
                counts[i] += isMet[i] ? 1 : 0;
            }

            _met[sentence] = isMet;
        }

        _isRare = [.. counts.Select(count => count <= Rare)];
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
        var passages = _met.Keys.Where(sentence => sentence.Passage.Document.Id == document).GroupBy(sentence => sentence.Passage.Ordinal).ToList();
        var naming = passages.Count(passage => passage.Any(sentence => name.All(sentence.Reading.Pairs.Contains)));
        return naming >= SubjectPassages && naming >= passages.Count * SubjectShare;
    }

    /// <summary>How many of the statement's neighbours that hardly another sentence has stand in a sentence.</summary>
    public int OfRare(EvidenceSentence sentence)
    {
        var isMet = _met[sentence];
        return Enumerable.Range(0, isMet.Length).Count(i => isMet[i] && _isRare[i]);
    }

    public int Of(EvidenceSentence sentence, List<int> clause) => Count(_met[sentence], clause);

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
