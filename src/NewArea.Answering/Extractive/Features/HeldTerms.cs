namespace NewArea.Answering.Extractive.Features;

/// <summary>Which of a question's terms texts hold, by themselves or in other words. Each text is looked through once.</summary>
internal sealed class HeldTerms
{
    private readonly AskedQuestion _asked;
    private readonly Dictionary<ulong, List<int>> _told = [];
    private readonly List<int> _inWordings = [];
    private readonly Dictionary<IndexedText, bool[]> _ofTexts = [];
    private readonly Dictionary<IndexedPassage, bool[]> _ofPassages = [];

    public HeldTerms(AskedQuestion asked)
    {
        _asked = asked;
        foreach (var (at, term) in asked.Terms.Index())
        {
            foreach (var key in term.Others.Prepend(term.Key))
            {
                (_told.TryGetValue(key, out var places) ? places : _told[key] = []).Add(at);
            }

            if (term.Wordings.Count > 0)
            {
                _inWordings.Add(at);
            }
        }
    }

    /// <returns>Of each of <see cref="AskedQuestion.Terms"/>.</returns>
    public bool[] In(IndexedText text) => _ofTexts.TryGetValue(text, out var known) ? known : _ofTexts[text] = Of(text.Keys, text.Holds);

    /// <summary>In a passage's sentences or its heading.</summary>
    public bool[] In(IndexedPassage passage) => _ofPassages.TryGetValue(passage, out var known)
        ? known
        : _ofPassages[passage] = passage.Sentences.Aggregate(In(passage.Heading), (held, sentence) => Either(held, In(sentence)));

    /// <param name="keys">Of the terms of a text.</param>
    /// <param name="holds">Whether a key is among them.</param>
    public bool[] Of(IEnumerable<ulong> keys, Func<ulong, bool> holds)
    {
        var held = new bool[_asked.Terms.Count];
        foreach (var key in keys)
        {
            if (_told.TryGetValue(key, out var places))
            {
                foreach (var at in places)
                {
                    held[at] = true;
                }
            }
        }

        foreach (var at in _inWordings)
        {
            held[at] = held[at] || _asked.Terms[at].IsIn(holds);
        }

        return held;
    }

    public static bool[] Either(bool[] first, bool[]? second)
    {
        if (second is null)
        {
            return first;
        }

        var held = new bool[first.Length];
        for (var at = 0; at < held.Length; at++)
        {
            held[at] = first[at] || second[at];
        }

        return held;
    }
}
