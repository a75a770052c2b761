using System.Globalization;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Grounding.Evidence;

/// <summary>The year of a document: as its front matter says, or the only one that its passages name.</summary>
internal static class PublicationYear
{
    /// <summary>One mention may be of another time.</summary>
    private const int Mentions = 2;

    /// <param name="passages">Passages of one document.</param>
    /// <returns>0 when it is in doubt.</returns>
    public static decimal Of(IEnumerable<Passage> passages)
    {
        var list = passages.ToList();
        if (list[0].Document.Metadata.TryGetValue("year", out var years))
        {
            return years is [var only] && decimal.TryParse(only, CultureInfo.InvariantCulture, out var published) ? published : 0;
        }

        var named = list.SelectMany(EvidenceSentence.Of).SelectMany(sentence => sentence.Reading.Figures).Select(figure => figure.Year).Where(year => year > 0).ToList();
        return named.Count >= Mentions && named.TrueForAll(year => year == named[0]) ? named[0] : 0;
    }
}
