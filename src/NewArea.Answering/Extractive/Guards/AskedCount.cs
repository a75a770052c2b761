using System.Text.RegularExpressions;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive.Guards;

/// <summary>How many of a thing a question takes for granted: 五个院区 is not answered by a sentence that counts three.</summary>
internal static partial class AskedCount
{
    public static bool IsNotContradicted(string question, string sentence) => Counted().Matches(question).All(counted =>
    {
        var others = Counts(sentence, counted.Groups["thing"].Value).ToList();
        return others.Count == 0 || !NumberReader.TryValue(counted.Groups["number"].ValueSpan, out var asked) || others.Contains(asked);
    });

    private static IEnumerable<decimal> Counts(string sentence, string thing)
    {
        foreach (Match counted in Counted().Matches(sentence))
        {
            if (counted.Groups["thing"].Value == thing && NumberReader.TryValue(counted.Groups["number"].ValueSpan, out var value))
            {
                yield return value;
            }
        }
    }

    [GeneratedRegex(@"(?<![第前后这那哪其每\d.一二三四五六七八九十百千万])(?<number>[二两三四五六七八九十]{1,3}|\d{1,4})(?:个|家|座|条|台|项|所|只|位|名|大|栋|辆|艘|架|组)(?<thing>[一-龥]{2})")]
    private static partial Regex Counted();
}
