namespace NewArea.Answering.Extractive;

/// <summary>Decides whether sentences answer at all: a trained model, and what no sentence may contradict.</summary>
internal sealed class AnswerAcceptance(TreeEnsemble model)
{
    private const int Considered = 5;

    public static AnswerAcceptance Shipped { get; } = new(TreeEnsemble.LoadShipped("acceptance.bin"));

    /// <summary>The ranker's first sentences with the probability that each answers, likeliest first.</summary>
    public IReadOnlyList<AcceptedSentence> Judge(AskedQuestion asked, IReadOnlyList<ScoredSentence> ranked)
    {
        var candidates = ranked.Select(sentence => sentence.Candidate).ToList();
        return
        [
            .. ranked.Take(Considered)
                .Select((sentence, at) => Judge(asked, ranked, at, UnmetSpecifics.Of(asked.Specifics, sentence.Candidate, candidates)))
                .OrderByDescending(judged => judged.Probability),
        ];
    }

    private AcceptedSentence Judge(AskedQuestion asked, IReadOnlyList<ScoredSentence> ranked, int at, UnmetSpecifics unmet)
    {
        var probability = 1 / (1 + Math.Exp(-model.Score(AcceptanceFeatures.Of(asked, ranked, at, unmet))));
        return new AcceptedSentence(ranked[at].Candidate, unmet.Any ? 0 : probability);
    }
}

/// <param name="Candidate">The sentence.</param>
/// <param name="Probability">That it answers, 0–1; 0 when it speaks of another year, figure, person, place or office.</param>
internal sealed record AcceptedSentence(Candidate Candidate, double Probability);
