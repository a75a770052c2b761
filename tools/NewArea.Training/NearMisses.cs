using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;
using NewArea.Cli.Evaluation;
using NewArea.Memory.Text;

namespace NewArea.Training;

/// <summary>Turns an answerable question into one that its text does not answer: another number, name or place.</summary>
internal static partial class NearMisses
{
    public static string? Of(SetQuestion question, IReadOnlyList<SetQuestion> others, Random random)
    {
        var folded = TextFolding.Fold(question.Text);
        if (Digits().Match(folded) is { Success: true } number && random.Next(2) == 0)
        {
            return folded[..number.Index] + Other(number.Value, random) + folded[(number.Index + number.Length)..];
        }

        var mentions = Swappable(folded);
        if (mentions.Count == 0)
        {
            return null;
        }

        var mention = mentions[random.Next(mentions.Count)];
        for (var attempt = 0; attempt < 30; attempt++)
        {
            var other = others[random.Next(others.Count)];
            if (other.PassageIds.Intersect(question.PassageIds).Any())
            {
                continue;
            }

            var text = TextFolding.Fold(other.Text);
            var same = Swappable(text).Where(candidate => candidate.Kind == mention.Kind).ToList();
            if (same.Count > 0 && same[0].In(text) != mention.In(folded))
            {
                return folded[..mention.Start] + same[0].In(text) + folded[mention.End..];
            }
        }

        return null;
    }

    private static List<Mention> Swappable(string folded) =>
        [.. Mentions.Find(folded).Where(mention => mention.Length >= 2
            && mention.Kind is MentionKind.Person or MentionKind.Place or MentionKind.Title or MentionKind.Latin or MentionKind.Organisation)];

    private static string Other(string number, Random random) =>
        number.Length == 4 && number[0] is '1' or '2'
            ? (int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) + random.Next(1, 20)).ToString(System.Globalization.CultureInfo.InvariantCulture)
            : (int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) * 2 + random.Next(1, 9)).ToString(System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)\d{1,6}(?!\d)")]
    private static partial Regex Digits();
}
