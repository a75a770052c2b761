namespace NewArea.Memory.Keywords;

/// <summary>
/// Adds up, passage by passage, what the words of a question are worth. Of the spellings of a word the best counts;
/// of a spelling with several terms, their mean, times the root of their number.
/// </summary>
internal sealed class KeywordScores(int slots)
{
    private readonly float[] _word = new float[slots];
    private readonly float[] _spelling = new float[slots];
    private readonly List<int> _touchedByWord = [];
    private readonly List<int> _touchedBySpelling = [];

    public float[] Sums { get; } = new float[slots];

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
}
