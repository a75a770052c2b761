namespace NewArea.Answering.Grounding.Wording;

/// <summary>Words of up to four characters, each packed into one number: ready in milliseconds, and no string for each.</summary>
internal sealed class WordSet
{
    public const int LongestWord = 4;

    private readonly HashSet<ulong> _words = new(32_768);

    /// <param name="lists">Names of word lists beside this file: a word a line, <c>#</c> begins a remark.</param>
    public static WordSet Read(params ReadOnlySpan<string> lists)
    {
        var set = new WordSet();
        foreach (var list in lists)
        {
            using var reader = new StreamReader(typeof(WordSet).Assembly.GetManifestResourceStream($"NewArea.Answering.Grounding.Wording.{list}.txt")!);
            foreach (var line in reader.ReadToEnd().AsSpan().EnumerateLines())
            {
                if (line is not ([] or ['#', ..]))
                {
                    set._words.Add(Packed(line));
                }
            }
        }

        return set;
    }

    public bool Contains(ReadOnlySpan<char> word) => word.Length is > 0 and <= LongestWord && _words.Contains(Packed(word));

    private static ulong Packed(ReadOnlySpan<char> word)
    {
        var packed = 0UL;
        foreach (var character in word)
        {
            packed = (packed << 16) | character;
        }

        return packed;
    }
}
