using NewArea.Memory.Text;

namespace NewArea.Answering.Grounding.Wording;

/// <summary>A folded Chinese text and where it is read as which syllable.</summary>
internal sealed class SoundedText
{
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    public SoundedText(string text)
    {
        Text = text;
        for (var at = 0; at < text.Length; at++)
        {
            foreach (var syllable in Pinyin.ReadingsOf(text[at]))
            {
                (_places.TryGetValue(syllable, out var places) ? places : _places[syllable] = []).Add(at);
            }
        }
    }

    public string Text { get; }

    /// <summary>Where syllables follow each other.</summary>
    public IEnumerable<int> PlacesOf(IReadOnlyList<string> syllables) => !_places.TryGetValue(syllables[0], out var places) ? []
        : places.Where(at => at + syllables.Count <= Text.Length && syllables.Index().Skip(1).All(next => Pinyin.IsRead(Text[at + next.Index], next.Item)));
}
