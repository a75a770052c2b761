namespace NewArea.Memory.Keywords;

/// <summary>Which stretches of two to four 汉字 are words (table <c>words.txt</c>, from CC-CEDICT). Loaded when first asked.</summary>
internal static class Lexicon
{
    public const int LongestWord = 4;

    /// <summary>Half of each word's key, sorted: a stretch that is no word passes for one in 40,000 times.</summary>
    private static readonly Lazy<uint[]> Words = new(Load);

    /// <param name="stretch">Of a folded text.</param>
    public static bool Holds(ReadOnlySpan<char> stretch) => Array.BinarySearch(Words.Value, KeyOf(stretch)) >= 0;

    private static uint KeyOf(ReadOnlySpan<char> word) => (uint)((TermKey.Of(word) * 0x9E3779B97F4A7C15UL) >> 32);

    private static uint[] Load()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream("words.txt")!;
        using var reader = new StreamReader(stream);
        var words = new List<uint>(110_000);
        while (reader.ReadLine() is { } word)
        {
            words.Add(KeyOf(word));
        }

        words.Sort();
        return [.. words];
    }
}
