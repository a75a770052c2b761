namespace NewArea.Memory.Keywords;

/// <summary>A question cut into as few words of the <see cref="Lexicon"/> as will do; what it does not know stands alone.</summary>
internal sealed class WordCut
{
    /// <summary>What a character alone costs, a word costing 1.</summary>
    private const double Alone = 1.3;

    /// <summary>What each character of a word saves: of two cuts into as many words the one with the longer wins.</summary>
    private const double Saved = 0.01;

    private readonly int[] _starts;
    private readonly int[] _lengths;

    public WordCut(string folded)
    {
        var costs = new double[folded.Length + 1];
        var from = new int[folded.Length + 1];
        for (var end = 1; end <= folded.Length; end++)
        {
            (costs[end], from[end]) = (costs[end - 1] + Alone, end - 1);
            for (var length = 2; length <= Math.Min(Lexicon.LongestWord, end); length++)
            {
                var cost = costs[end - length] + 1 - (Saved * length);
                if (cost < costs[end] && Lexicon.Holds(folded.AsSpan(end - length, length)))
                {
                    (costs[end], from[end]) = (cost, end - length);
                }
            }
        }

        (_starts, _lengths) = (new int[folded.Length], new int[folded.Length]);
        for (var end = folded.Length; end > 0; end = from[end])
        {
            _starts.AsSpan(from[end], end - from[end]).Fill(from[end]);
            _lengths.AsSpan(from[end], end - from[end]).Fill(end - from[end]);
        }
    }

    /// <summary>Of the word that a character belongs to, in characters.</summary>
    public int LengthAt(int position) => _lengths[position];

    /// <summary>Whether a pair is a word by itself.</summary>
    public bool IsWord(Term term) => term.Kind == TermKind.Pair && IsInOneWord(term) && LengthAt(term.Start) == 2;

    public bool IsInOneWord(Term term) => _starts[term.Start] == _starts[term.Start + term.Length - 1];
}
