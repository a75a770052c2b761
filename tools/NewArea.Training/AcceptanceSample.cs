using Microsoft.ML.Data;
using NewArea.Answering.Extractive;

namespace NewArea.Training;

/// <summary>A sentence that a ranker put among the first, and whether it answers.</summary>
internal sealed class AcceptanceSample
{
    [VectorType(AcceptanceFeatures.Count)]
    public float[] Features { get; init; } = [];

    public bool Label { get; init; }

    /// <summary>The samples of one question: the ranker's first sentences.</summary>
    public static IEnumerable<AcceptanceSample> Of(
        StandaloneQuestionOf question, QuestionPool pool, SentenceRanker ranker, IReadOnlySet<string>? without = null, IReadOnlySet<string>? only = null)
    {
        var asked = new AskedQuestion(new(question.Text, Answering.Questions.ReaderLanguage.Of(question.Text)), TermWeights.Shipped);
        var ranked = ranker.Rank(asked, pool.Search(question.Text, 10, only, without));
        var candidates = ranked.Select(sentence => sentence.Candidate).ToList();
        for (var at = 0; at < Math.Min(3, ranked.Count); at++)
        {
            yield return new AcceptanceSample
            {
                Features = AcceptanceFeatures.Of(asked, ranked, at, UnmetSpecifics.Of(asked.Specifics, ranked[at].Candidate, candidates)),
                Label = question.Truth is { } truth && RankerSample.Holds(ranked[at].Candidate, truth, RankerSample.AnswersOf(truth)),
            };
        }
    }
}

/// <param name="Text">What is asked.</param>
/// <param name="Truth">The question whose answers are right; null when nothing answers.</param>
internal sealed record StandaloneQuestionOf(string Text, SetQuestion? Truth);
