using System.Collections.Frozen;
using System.Text;
using NewArea.Answering.Grounding.Wording;
using NewArea.Answering.Questions;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive.Wording;

/// <summary>A Chinese question put in the words of a text, where the text says a thing in another word: 谁来兜底 as 谁来保障. What asks stays as it is.</summary>
internal static class TextWording
{
    private static readonly Lazy<FrozenDictionary<string, string[]>> Others = new(Load);

    private static int Longest => field == 0 ? field = Others.Value.Keys.Max(wording => wording.Length) : field;

    /// <param name="question">Folded.</param>
    /// <param name="text">Folded.</param>
    /// <returns>Null where no word of the question has another in the text.</returns>
    public static string? Of(string question, string text)
    {
        var lookup = Others.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        var worded = new StringBuilder();
        var changed = false;
        for (var at = 0; at < question.Length;)
        {
            var length = LengthAt(question, at, lookup);
            var word = question.AsSpan(at, length);
            var other = length > 1 && !AskingWords.Stand(word.ToString()) && !text.AsSpan().Contains(word, StringComparison.Ordinal) && lookup.TryGetValue(word, out var others)
                ? Array.Find(others, other => text.Contains(other, StringComparison.Ordinal)) : null;
            worded.Append(other is null ? word : other);
            changed |= other is not null;
            at += length;
        }

        return changed ? worded.ToString() : null;
    }

    /// <summary>Of the longest expression or word that begins there.</summary>
    private static int LengthAt(string question, int at, FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> lookup)
    {
        for (var length = Math.Min(Longest, question.Length - at); length > 1; length--)
        {
            var stretch = question.AsSpan(at, length);
            if (lookup.ContainsKey(stretch) || Vocabulary.IsCommon(stretch))
            {
                return length;
            }
        }

        return 1;
    }

    private static FrozenDictionary<string, string[]> Load() => ShippedTable.Lines("phrases.txt").Concat(ShippedTable.Lines("synonyms.txt"))
        .Select(line => line.Split('\t'))
        .GroupBy(line => TextFolding.Fold(line[0]), line => line[1].Split(' ').Select(text => TextFolding.Fold(text)))
        .ToFrozenDictionary(group => group.Key, group => group.SelectMany(others => others).Distinct().ToArray());
}
