namespace NewArea.Memory.Keywords;

/// <summary>
/// Adds up, passage by passage, what the words of a question are worth. Of the spellings of a word the best counts;
/// of a spelling with several terms, their mean, times the root of their number. Used again once it is clean.
/// </summary>
internal sealed class KeywordScores(int capacity)
{
    private readonly float[] _word = new float[capacity];
    private readonly float[] _spelling = new float[capacity];
    private readonly List<int> _touchedByWord = [];
    private readonly List<int> _touchedBySpelling = [];

    public int Capacity => capacity;

    public float[] Sums { get; } = new float[capacity];

    /// <summary>Room for one term's postings: where each stands, and its share of the score.</summary>
    public int[] FoundSlots { get; } = new int[capacity];

    /// <inheritdoc cref="FoundSlots"/>
    public float[] FoundShares { get; } = new float[capacity];

    /// <summary>One term of a spelling stands in a passage.</summary>
    public void Add(int slot, float score)
    {
        if (_spelling[slot] == 0)
        {
            _touchedBySpelling.Add(slot);
        }

        _spelling[slot] += score;
    }

    public void CloseSpelling(float factor)
    {
        foreach (var slot in _touchedBySpelling)
        {
            if (_word[slot] == 0)
            {
                _touchedByWord.Add(slot);
            }

            _word[slot] = Math.Max(_word[slot], _spelling[slot] * factor);
            _spelling[slot] = 0;
        }

        _touchedBySpelling.Clear();
    }

    public void CloseWord()
    {
        foreach (var slot in _touchedByWord)
        {
            Sums[slot] += _word[slot];
            _word[slot] = 0;
        }

        _touchedByWord.Clear();
    }

    public void Clear() => Array.Clear(Sums);
}
