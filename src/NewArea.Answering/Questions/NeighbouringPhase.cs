using System.Text.RegularExpressions;

namespace NewArea.Answering.Questions;

/// <summary>下一期, 上一期 after 一期: the phase is meant that comes behind or before the one asked about.</summary>
internal static partial class NeighbouringPhase
{
    private const string Numbers = "一二三四五六七八九";

    public static string Resolve(string text, string before)
    {
        if (Neighbour.Match(text) is not { Success: true } neighbour || Phase.Match(before) is not { Success: true } phase)
        {
            return text;
        }

        var number = Numbers.IndexOf(phase.Groups["number"].Value, StringComparison.Ordinal) + (neighbour.Value[0] == '下' ? 1 : -1);
        return number >= 0 && number < Numbers.Length ? text.Remove(neighbour.Index, neighbour.Length).Insert(neighbour.Index, $"{Numbers[number]}期") : text;
    }

    [GeneratedRegex("[上下](?:一|个)?期")]
    private static partial Regex Neighbour { get; }

    [GeneratedRegex("(?<number>[" + Numbers + "])期")]
    private static partial Regex Phase { get; }
}
