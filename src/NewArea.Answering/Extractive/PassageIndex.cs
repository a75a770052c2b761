using System.Collections.Concurrent;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Extractive;

/// <summary>Keeps the passages that questions found ready for comparison, so that each is taken apart once.</summary>
internal sealed class PassageIndex
{
    /// <summary>About 40 MB at the most: a passage of 250 characters takes some 20 kB.</summary>
    private const int Limit = 2000;

    private readonly ConcurrentDictionary<(string Document, int Ordinal), IndexedPassage> _indexed = new();

    public IndexedPassage Of(Passage passage)
    {
        var key = (passage.Document.Id, passage.Ordinal);
        if (_indexed.TryGetValue(key, out var known) && known.Passage.Text == passage.Text && known.Passage.Document == passage.Document)
        {
            return known;
        }

        if (_indexed.Count >= Limit)
        {
            _indexed.Clear();
        }

        return _indexed[key] = new IndexedPassage(passage);
    }
}
