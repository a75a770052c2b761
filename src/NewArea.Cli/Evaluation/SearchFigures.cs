using NewArea.Memory.Ranking;

namespace NewArea.Cli.Evaluation;

/// <summary>How well the search found what it should.</summary>
internal static class SearchFigures
{
    public static IEnumerable<Figure?> Of(IReadOnlyList<Outcome> outcomes)
    {
        var answerable = outcomes.Where(outcome => !outcome.MustRefuse).ToArray();
        var ranks = answerable.Where(outcome => outcome.Question.HasPlace).Select(Rank).ToArray();
        foreach (var depth in (int[])[1, 3, 5])
        {
            yield return Figure.Share($"passage hit@{depth}", ranks.Select(rank => rank <= depth));
        }

        yield return Figure.Of("passage MRR@10", ranks.Select(rank => (rank <= 10 ? 1.0 / rank : 0, 1.0)));
        var worded = answerable.Where(outcome => outcome.Question.HasAnswerText).ToArray();
        foreach (var depth in (int[])[1, 5])
        {
            yield return Figure.Share($"a passage holds the answer @{depth}", worded.Select(outcome => Holds(outcome, depth)));
        }
    }

    /// <summary>The rank of the first right document, from 1; documents count once, by their best passage.</summary>
    private static int Rank(Outcome outcome)
    {
        var question = outcome.Question;
        if (question.Paragraphs.Count > 0)
        {
            return RankOf(outcome.Found, passage => passage.Passage.Paragraph is { } number && question.Paragraphs.Contains(number));
        }

        return RankOf(
            [.. outcome.Found.DistinctBy(passage => passage.Passage.Document.Id)],
            passage => question.PassageIds.Contains(passage.Passage.Document.Id) || question.AlsoOkIds.Contains(passage.Passage.Document.Id));
    }

    private static int RankOf(IReadOnlyList<RankedPassage> found, Func<RankedPassage, bool> isRight)
    {
        for (var rank = 1; rank <= found.Count; rank++)
        {
            if (isRight(found[rank - 1]))
            {
                return rank;
            }
        }

        return int.MaxValue;
    }

    private static bool Holds(Outcome outcome, int depth)
    {
        var expected = new ExpectedAnswer(outcome.Question);
        return outcome.Found.Take(depth).Any(passage => expected.IsPartlyIn(passage.Passage.Text));
    }
}
