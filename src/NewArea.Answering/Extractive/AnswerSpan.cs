using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;
using NewArea.Memory.Documents;

namespace NewArea.Answering.Extractive;

/// <summary>The shortest stretch of a sentence that answers. Where two are as likely, none: a wrong mark is worse than no mark.</summary>
internal static partial class AnswerSpan
{
    private const int Reach = 12;

    public static TextSpan? Find(AskedQuestion asked, Candidate candidate)
    {
        var sentence = candidate.Sentence;
        if (PostQuestion.Of(asked.Folded)?.FindIn(sentence.Folded) is { } post)
        {
            return Origin(sentence, post.Groups["office"].Index, post.Groups["office"].Length);
        }

        var span = asked.Type switch
        {
            AnswerType.List => Enumeration.Longest(sentence.Folded) is { } things ? new TextSpan(things.Index, things.Length) : null,
            AnswerType.Reason => Of(ReasonClause().Match(sentence.Folded), "reason"),
            AnswerType.Person when asked.Specifics.Office is not null => Of(Holder().Match(sentence.Folded), "name") ?? Nearest(asked, sentence),
            AnswerType.Number or AnswerType.Date or AnswerType.Person or AnswerType.Place or AnswerType.Organisation => Nearest(asked, sentence),
            _ => null,
        };
        return span is { } found ? Origin(sentence, found.Start, found.Length) : null;
    }

    /// <summary>The one fitting mention with most of the question's terms around it.</summary>
    private static TextSpan? Nearest(AskedQuestion asked, IndexedText sentence)
    {
        var ranked = sentence.Mentions
            .Where(mention => AnswerFit.Fits(asked.Type, mention.Kind) && !asked.Holds(mention.In(sentence.Folded)))
            .Where(mention => asked.Unit is not { } unit || mention.In(sentence.Folded).Contains(unit, StringComparison.Ordinal))
            .Select(mention => (Mention: mention, Weight: Around(asked, sentence, mention)))
            .OrderByDescending(entry => entry.Weight)
            .ThenByDescending(entry => entry.Mention.Length)
            .ToList();
        if (ranked.Count == 0 || (ranked.Count > 1 && ranked[1].Weight >= ranked[0].Weight && !Overlap(ranked[0].Mention, ranked[1].Mention)))
        {
            return null;
        }

        return new TextSpan(ranked[0].Mention.Start, ranked[0].Mention.Length);
    }

    /// <summary>
    /// The weight of the question's terms around a mention, the nearer the more. The terms beside the asking words name
    /// the fact that is wanted; where the sentence has them, they alone decide.
    /// </summary>
    private static double Around(AskedQuestion asked, IndexedText sentence, Mention mention)
    {
        var (all, beside) = (0.0, 0.0);
        foreach (var term in sentence.Terms)
        {
            var isBefore = term.Start < mention.Start;
            var distance = isBefore ? mention.Start - term.Start : Math.Max(0, term.Start - mention.End);
            if (distance <= Reach * asked.Scale && asked.WeightOf(term.Key) is { } weight && (isBefore || !IsOfNext(sentence.Folded, mention.End, term.Start)))
            {
                var near = weight * (isBefore ? 1.5 : 1) / (1 + (distance / 2.0));
                all += near;
                beside += asked.IsBesideAsking(term.Key) ? near : 0;
            }
        }

        return (beside * 1000) + all;
    }

    /// <summary>出口带宽20T、国际通道带宽40G: what stands after the comma tells of the second.</summary>
    private static bool IsOfNext(string folded, int end, int start) => start > end && folded.AsSpan(end, start - end).IndexOfAny("、,;。") >= 0;

    private static TextSpan? Of(Match match, string group) =>
        match.Success ? new TextSpan(match.Groups[group].Index, match.Groups[group].Length) : null;

    private static bool Overlap(Mention one, Mention other) => one.Start < other.End && other.Start < one.End;

    private static TextSpan Origin(IndexedText sentence, int start, int length) => sentence.Origin.ToOrigin(new TextSpan(start, length));

    [GeneratedRegex(@"(?:因为|由于|为了|原因是)(?<reason>[^。；;]{2,80}?)(?=[，,。；;]|$)")]
    private static partial Regex ReasonClause();

    [GeneratedRegex(@"^(?<name>[一-龥]{2,4})(?:是|为|任|担任)|(?:经理|主任|局长|书记|董事长|主席|校长|院长|部长|市长|省长|县长|区长|总裁|所长|会长|秘书长|馆长|总监)(?<name>[一-龥]{2,3})(?=说|表示|认为|介绍|指出|,|，|$)")]
    private static partial Regex Holder();
}
