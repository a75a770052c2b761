namespace NewArea.Memory.Documents;

internal static class Punctuation
{
    private const string Closers = "”’」』》〉）】〕］\"')]";
    private const string Terminators = "。！？…｡.!?";

    /// <summary>Closing quotes and brackets: they belong to the sentence they close.</summary>
    public static bool IsCloser(char c) => Closers.Contains(c);

    public static bool EndsSentence(string text)
    {
        var last = text.AsSpan().TrimEnd(Closers);
        return last.Length > 0 && Terminators.Contains(last[^1]);
    }
}
