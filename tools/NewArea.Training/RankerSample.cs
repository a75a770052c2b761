using Microsoft.ML.Data;
using NewArea.Answering.Extractive;
using NewArea.Answering.Extractive.Features;
using NewArea.Cli.Evaluation;
using NewArea.Memory.Text;

namespace NewArea.Training;

/// <summary>A candidate sentence of a question, and whether it answers.</summary>
internal sealed class RankerSample
{
    private static readonly PassageIndex Index = new();

    [VectorType(SentenceFeatures.Count)]
    public float[] Features { get; init; } = [];

    public bool Label { get; init; }

    public float Gain => Label ? 1 : 0;

    [KeyType(1_000_000)]
    public uint Question { get; init; }

    /// <summary>The samples of the questions whose answer is among the candidates.</summary>
    /// <param name="questions">At most 100,000.</param>
    /// <param name="group">Keeps apart questions that are asked more than once; from 1.</param>
    /// <param name="pool">Where they are asked.</param>
    /// <param name="passages">How many passages are looked at.</param>
    public static async Task<List<RankerSample>> OfAsync(IReadOnlyList<SetQuestion> questions, int group, QuestionPool pool, int passages)
    {
        List<RankerSample> samples = [];
        foreach (var (at, question) in questions.Index())
        {
            var answers = AnswersOf(question);
            var candidates = Candidate.Of(await pool.SearchAsync(question.Text, passages), Index.Of);
            var labels = candidates.Select(candidate => Holds(candidate, question, answers)).ToList();
            if (!labels.Contains(true))
            {
                continue;
            }

            var features = SentenceFeatures.OfAll(new AskedQuestion(QuestionPool.Ask(question.Text), TermWeights.Shipped), candidates);
            samples.AddRange(candidates.Select((_, row) => new RankerSample
            {
                Features = features[row],
                Label = labels[row],
                Question = (uint)((group * 100_000) + at),
            }));
        }

        return samples;
    }

    public static List<string> AnswersOf(SetQuestion question) =>
        [.. question.Answers.Select(Bare).Where(answer => answer.Length > 0).Distinct()];

    public static bool Holds(Candidate candidate, SetQuestion question, IReadOnlyList<string> answers)
    {
        var rightDocument = question.PassageIds.Contains(candidate.Passage.Document.Id) || question.AlsoOkIds.Contains(candidate.Passage.Document.Id);
        var text = Bare(candidate.Passage.TextOf(candidate.Span));
        return rightDocument && answers.Any(answer =>
            text.Contains(answer, StringComparison.Ordinal) || (text.Length >= 6 && answer.Contains(text, StringComparison.Ordinal)));
    }

    public static string Bare(string text) => string.Concat(TextFolding.Fold(text).Where(char.IsLetterOrDigit));
}
