using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Wording;

namespace NewArea.Answering.Grounding.Reading;

/// <summary>A part of a sentence that tells one thing: what stands between marks, enumeration commas and joining words.</summary>
internal sealed partial class SentencePart
{
    /// <summary>Keeps the keys of figures apart from those of words.</summary>
    private const int FigureShift = 34;

    /// <summary>Its neighbouring characters, English words and figures, each with where it stands first.</summary>
    private readonly Dictionary<long, int> _said = [];

    private SentencePart(int start, int end, SentenceReading reading)
    {
        (Start, End) = (start, end);
        var inside = reading.Within(start, end);
        for (var i = 0; i < inside.Count; i++)
        {
            if (KeyOf(inside, i, reading) is { } key)
            {
                _said.TryAdd(key, inside[i].Start);
            }
        }
    }

    public int Start { get; }

    public int End { get; }

    public static List<SentencePart> Of(SentenceReading reading)
    {
        var parts = new List<SentencePart>();
        var from = 0;
        foreach (Match match in Link.Matches(reading.Text))
        {
            if (!reading.Figures.Exists(figure => match.Index >= figure.Start && match.Index < figure.End))
            {
                parts.Add(new SentencePart(from, match.Index, reading));
                from = match.Index + match.Length;
            }
        }

        parts.Add(new SentencePart(from, reading.Text.Length, reading));
        return parts;
    }

    public int Count => _said.Count;

    public bool Says(long word) => _said.ContainsKey(word);

    public List<long> SharedWith(SentencePart other) => [.. _said.Keys.Where(other.Says)];

    /// <summary>Whether it says some words before others.</summary>
    public bool HasFirst(List<long> words, List<long> others) => words.Min(word => _said[word]) < others.Min(word => _said[word]);

    private static long? KeyOf(List<Symbol> inside, int i, SentenceReading reading)
    {
        if (inside[i].Figure is { } figure)
        {
            return figure.IsArticle ? null : (long)inside[i].Key << FigureShift;
        }

        if (reading.IsLatin)
        {
            return reading.IsContent(inside[i]) ? EnglishSenses.Of(reading.TextOf(inside[i])).Own[0] : null;
        }

        return i > 0 && inside[i - 1].End == inside[i].Start && inside[i - 1].Figure is null ? SentenceReading.PairOf(inside[i - 1], inside[i]) : null;
    }

    [GeneratedRegex("[，,；;：:。、]|[和与及而]|\\b(?:and|while|whereas|but|against|compared with|than)\\b")]
    private static partial Regex Link { get; }
}
