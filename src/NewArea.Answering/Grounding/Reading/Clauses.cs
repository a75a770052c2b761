using NewArea.Memory.Documents;

namespace NewArea.Answering.Grounding.Reading;

/// <summary>What stands between commas, colons, semicolons and full stops of a folded text.</summary>
internal static class Clauses
{
    public static readonly char[] Marks = ['，', ',', '；', ';', '：', ':', '。'];

    /// <summary>The clause around a stretch, without the marks.</summary>
    public static TextSpan Around(string text, int start, int end) => Around(text, start, end, Marks);

    /// <param name="text">Folded.</param>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="marks">What parts one clause from the next.</param>
    public static TextSpan Around(string text, int start, int end, char[] marks) => TextSpan.FromBounds(
        start == 0 ? 0 : text.LastIndexOfAny(marks, start - 1) + 1,
        text.IndexOfAny(marks, end) is >= 0 and var mark ? mark : text.Length);
}
