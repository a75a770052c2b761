using NewArea.Answering.Extractive.Features;
using NewArea.Memory.Ranking;

namespace NewArea.Answering.Extractive;

/// <summary>Puts the sentences of passages in order of how likely they answer.</summary>
internal sealed class SentenceRanker(TreeEnsemble model)
{
    public static SentenceRanker Shipped { get; } = new(TreeEnsemble.LoadShipped("sentence-ranker.bin"));

    private readonly PassageIndex _index = new();

    /// <summary>The sentences of passages, in the order in which their documents have them.</summary>
    public IReadOnlyList<Candidate> SentencesOf(IReadOnlyList<RankedPassage> passages) => Candidate.Of(passages, _index.Of);

    /// <summary>The sentences best first.</summary>
    public IReadOnlyList<ScoredSentence> Rank(AskedQuestion asked, IReadOnlyList<RankedPassage> passages)
    {
        var candidates = SentencesOf(passages);
        var features = SentenceFeatures.OfAll(asked, candidates);
        return
        [
            .. candidates
                .Select((candidate, at) => new ScoredSentence(candidate, features[at], model.Score(features[at])))
                .OrderByDescending(scored => scored.Score),
        ];
    }
}

/// <param name="Candidate">The sentence.</param>
/// <param name="Features">What the model saw of it.</param>
/// <param name="Score">Tells which of a question's sentences answers sooner; of different questions it says nothing.</param>
internal sealed record ScoredSentence(Candidate Candidate, float[] Features, double Score);
