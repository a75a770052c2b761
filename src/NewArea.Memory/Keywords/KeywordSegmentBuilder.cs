using System.Runtime.InteropServices;

namespace NewArea.Memory.Keywords;

/// <summary>Collects passages for a segment.</summary>
internal sealed class KeywordSegmentBuilder
{
    private readonly List<long> _rows = [];
    private readonly List<int> _lengths = [];
    private readonly Dictionary<ulong, int> _terms = [];
    private readonly List<int> _lastPostings = [];
    private readonly List<(int Term, int Slot, byte Frequency)> _postings = [];

    public int Count => _rows.Count;

    public void Add(long row, IReadOnlyList<Term> terms)
    {
        var slot = _rows.Count;
        _rows.Add(row);
        _lengths.Add(terms.Count);
        for (var at = 0; at < terms.Count; at++)
        {
            ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(_terms, terms[at].Key, out var isKnown);
            if (!isKnown)
            {
                term = _lastPostings.Count;
                _lastPostings.Add(-1);
            }

            var last = _lastPostings[term];
            if (last >= 0 && _postings[last].Slot == slot)
            {
                ref var posting = ref CollectionsMarshal.AsSpan(_postings)[last];
                posting.Frequency += (byte)(posting.Frequency < byte.MaxValue ? 1 : 0);
            }
            else
            {
                _lastPostings[term] = _postings.Count;
                _postings.Add((term, slot, 1));
            }
        }
    }

    public KeywordSegment Build()
    {
        var keys = _terms.Keys.ToArray();
        var terms = _terms.Values.ToArray();
        Array.Sort(keys, terms);
        var (byTerm, starts) = ByTerm();
        var ends = new int[keys.Length];
        var packed = new PostingWriter();
        for (var at = 0; at < keys.Length; at++)
        {
            packed.StartTerm();
            for (var posting = starts[terms[at]]; posting < starts[terms[at] + 1]; posting++)
            {
                packed.Add(_postings[byTerm[posting]].Slot, _postings[byTerm[posting]].Frequency);
            }

            ends[at] = packed.Length;
        }

        return new KeywordSegment([.. _rows], [.. _lengths], keys, ends, packed.ToArray());
    }

    /// <summary>Postings by term, and in the order of slots within a term; where each term's begin.</summary>
    private (int[] Postings, int[] Starts) ByTerm()
    {
        var starts = new int[_terms.Count + 1];
        foreach (var posting in _postings)
        {
            starts[posting.Term + 1]++;
        }

        for (var term = 0; term < _terms.Count; term++)
        {
            starts[term + 1] += starts[term];
        }

        var next = starts[..^1];
        var byTerm = new int[_postings.Count];
        for (var at = 0; at < byTerm.Length; at++)
        {
            byTerm[next[_postings[at].Term]++] = at;
        }

        return (byTerm, starts);
    }
}
