namespace NewArea.Memory.Keywords;

/// <summary>
/// An English question in the words of a Chinese text: of each word's spellings in the glossary the surest that stands
/// there. A word that the glossary does not know stays as it is, so that its absence counts.
/// </summary>
public static class ChineseWording
{
    /// <param name="question">The question as typed.</param>
    /// <param name="foldedText">What may answer it, folded.</param>
    /// <returns>The words, parted by spaces; their order tells nothing.</returns>
    public static string Of(string question, string foldedText)
    {
        List<string> words = [];
        foreach (var asked in AskedWords.Of(question))
        {
            var standing = asked.Spellings.Where(spelling => foldedText.Contains(spelling.Text, StringComparison.Ordinal)).ToList();
            if (standing.Count > 0)
            {
                words.Add(standing.MaxBy(spelling => spelling.Weight * spelling.Text.Length)!.Text);
            }
            else if (asked.Spellings.Count == 1)
            {
                words.Add(asked.Spellings[0].Text);
            }
        }

        return string.Join(' ', words.Where(word => !words.Exists(other => other.Length > word.Length && other.Contains(word, StringComparison.Ordinal))).Distinct());
    }
}
