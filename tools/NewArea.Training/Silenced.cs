using NewArea.Cli.Evaluation;
using NewArea.Memory.Ranking;

namespace NewArea.Training;

/// <summary>A passage that no longer says what a question asks.</summary>
internal static class Silenced
{
    public static RankedPassage Of(RankedPassage ranked, SetQuestion question)
    {
        var passage = ranked.Passage;
        if (!question.PassageIds.Contains(passage.Document.Id) && !question.AlsoOkIds.Contains(passage.Document.Id))
        {
            return ranked;
        }

        var answers = RankerSample.AnswersOf(question);
        var silent = passage.Sentences.Where(span =>
        {
            var text = RankerSample.Bare(passage.TextOf(span));
            return !answers.Exists(answer => text.Contains(answer, StringComparison.Ordinal) || (text.Length >= 6 && answer.Contains(text, StringComparison.Ordinal)));
        });

        // Another id, because passages are known by it to those who keep them ready.
        return ranked with { Passage = passage with { Document = passage.Document with { Id = $"{passage.Document.Id} without {question.Id}" }, Sentences = [.. silent] } };
    }
}
