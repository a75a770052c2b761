namespace NewArea.Memory.Documents;

/// <summary>A stretch of a document's text, in UTF-16 code units. Set once by the reader, carried to the citation.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public string In(string text) => text.Substring(Start, Length);
}
