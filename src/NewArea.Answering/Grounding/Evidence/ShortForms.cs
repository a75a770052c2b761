using NewArea.Answering.Grounding.Wording;

namespace NewArea.Answering.Grounding.Evidence;

/// <summary>Names that a document says in full here and short there: 新区 is 兰州新区 throughout.</summary>
internal sealed class ShortForms(IReadOnlyList<EvidenceSentence> context)
{
    /// <summary>What the short form leaves out.</summary>
    private const int Left = 2;

    /// <summary>Once may be another thing of the same kind.</summary>
    private const int Fewest = 2;

    /// <summary>The full form that the document uses for a short one; empty when it uses none, or several.</summary>
    /// <param name="shortForm">Folded.</param>
    /// <param name="documentId">Of the sentence that has the short form.</param>
    public string FullOf(string shortForm, string documentId)
    {
        var before = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in context.Where(sentence => sentence.Passage.Document.Id == documentId).Select(sentence => sentence.Reading.Text))
        {
            for (var at = text.IndexOf(shortForm, StringComparison.Ordinal); at >= 0; at = text.IndexOf(shortForm, at + 1, StringComparison.Ordinal))
            {
                if (at >= Left && IsNamePart(text.AsSpan(at - Left, Left)))
                {
                    var part = text.Substring(at - Left, Left);
                    before[part] = before.GetValueOrDefault(part) + 1;
                }
            }
        }

        var (usual, count) = before.OrderByDescending(entry => entry.Value).FirstOrDefault();
        return count >= Fewest && count * 2 > before.Values.Sum() ? usual + shortForm : "";
    }

    private static bool IsNamePart(ReadOnlySpan<char> part) =>
        char.IsLetter(part[0]) && char.IsLetter(part[1]) && !char.IsAscii(part[0]) && !char.IsAscii(part[1])
        && !Vocabulary.IsGrammar(part[0]) && !Vocabulary.IsGrammar(part[1]) && !Vocabulary.IsWord(part) && !Vocabulary.IsNoun(part);
}
