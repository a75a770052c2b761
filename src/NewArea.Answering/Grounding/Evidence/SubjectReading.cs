using System.Collections.Concurrent;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Evidence;

/// <summary>Titles and headings, read once: passages share them.</summary>
internal static class SubjectReading
{
    private const int Limit = 4096;

    private static readonly ConcurrentDictionary<string, SentenceReading> Known = new(StringComparer.Ordinal);

    public static SentenceReading Of(string title)
    {
        if (Known.TryGetValue(title, out var reading))
        {
            return reading;
        }

        if (Known.Count > Limit)
        {
            Known.Clear();
        }

        return Known.GetOrAdd(title, SentenceReading.Of);
    }
}
