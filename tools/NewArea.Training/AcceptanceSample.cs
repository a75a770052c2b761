using Microsoft.ML.Data;
using NewArea.Answering.Extractive;
using NewArea.Answering.Extractive.Features;
using NewArea.Cli.Evaluation;

namespace NewArea.Training;

/// <summary>A sentence that a ranker put among the first, and whether it answers.</summary>
internal sealed class AcceptanceSample
{
    private const int Passages = 12;

    [VectorType(AcceptanceFeatures.Count)]
    public float[] Features { get; init; } = [];

    public bool Label { get; init; }

    /// <summary>The samples of one question: the ranker's first sentences.</summary>
    /// <param name="text">What is asked.</param>
    /// <param name="truth">The question whose answers are right; null when nothing answers.</param>
    /// <param name="pool">Where it is asked.</param>
    /// <param name="ranker">One that has not seen the question.</param>
    /// <param name="without">Documents that are to be missed.</param>
    /// <param name="silenced">The question whose answering sentences the passages do without: the subject stays, the fact is missing.</param>
    public static async Task<IReadOnlyList<AcceptanceSample>> OfAsync(
        string text, SetQuestion? truth, QuestionPool pool, SentenceRanker ranker,
        IReadOnlySet<string>? without = null, SetQuestion? silenced = null)
    {
        var asked = new AskedQuestion(QuestionPool.Ask(text), TermWeights.Shipped);
        var found = await pool.SearchAsync(text, Passages, without);
        var ranked = ranker.Rank(asked, silenced is null ? found : [.. found.Select(passage => Silenced.Of(passage, silenced))]);
        var candidates = ranked.Select(sentence => sentence.Candidate).ToList();
        var likeness = new TermLikeness(asked);
        return
        [
            .. Enumerable.Range(0, Math.Min(3, ranked.Count)).Select(at => new AcceptanceSample
            {
                Features = AcceptanceFeatures.Of(asked, ranked, at, UnmetSpecifics.Of(asked.Specifics, ranked[at].Candidate, candidates), likeness),
                Label = truth is not null && RankerSample.Holds(ranked[at].Candidate, truth, RankerSample.AnswersOf(truth)),
            }),
        ];
    }
}
