using System.Text.RegularExpressions;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive.Guards;

/// <summary>What somebody says about tourism: where he speaks and nobody speaks of tourism, that is not told.</summary>
internal static partial class AskedTopic
{
    /// <summary>Whether an English passage speaks of it.</summary>
    public static bool IsIn(AskedQuestion asked, Candidate candidate)
    {
        if (Topic().Match(asked.Folded) is not { Success: true } match)
        {
            return true;
        }

        var topic = match.Groups["topic"];
        var words = asked.WholeTerms.Where(term => term.Term.Start >= topic.Index && term.Term.Start < topic.Index + topic.Length).ToList();
        return words.Count == 0 || words.Exists(term => term.IsIn(key => candidate.In.Holds(key) || candidate.Previous?.Holds(key) == true));
    }

    /// <summary>Whether a Chinese sentence with what stands around it does.</summary>
    public static bool IsIn(string question, string around) => Topic().Match(question) is not { Success: true } match
        || ChineseWording.OfQuestion(match.Groups["topic"].Value, around) is var words && (words.Count == 0 || words.Any(word => word is { Stands: true, Text.Length: > 1 }));

    [GeneratedRegex(@"\b(?:what|anything|something) (?:did|does|has|have|do) .{3,60}? (?:say|said|think|thought|tell|told|comment|comments|commented) (?:us )?(?:about|on|regarding|concerning) (?<topic>[^?,]{3,60})")]
    private static partial Regex Topic();
}
