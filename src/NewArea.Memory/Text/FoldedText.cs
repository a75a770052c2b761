using NewArea.Memory.Documents;

namespace NewArea.Memory.Text;

/// <summary>A text folded for comparison, which remembers where each of its characters came from.</summary>
/// <param name="Text">NFKC, lower case, simplified characters; white space runs become one space.</param>
/// <param name="Origins">For each character of <paramref name="Text"/> the index of its source character; one more entry closes the text.</param>
public sealed record FoldedText(string Text, IReadOnlyList<int> Origins)
{
    /// <summary>
    /// The source span that a span of the folded text stands for. A source character that became several
    /// (㎡ → m2) is taken whole; nothing of the folded text stands for an empty span.
    /// </summary>
    public TextSpan ToOrigin(TextSpan folded)
    {
        var end = folded.End;
        while (folded.Length > 0 && end < Text.Length && Origins[end] == Origins[end - 1])
        {
            end++;
        }

        return TextSpan.FromBounds(Origins[folded.Start], Origins[end]);
    }
}
