using NewArea.Answering.Extractive.Features;
using NewArea.Answering.Extractive.Guards;
using NewArea.Memory.Documents;

namespace NewArea.Answering.Extractive;

/// <summary>Decides whether sentences answer at all: a trained model, and what no sentence may contradict.</summary>
internal sealed class AnswerAcceptance(TreeEnsemble model)
{
    private const int Considered = 6;
    private const int ConsideredByName = 3;

    /// <summary>A sentence that joins the asked person's name to an office answers, whatever the model thinks of it.</summary>
    private const double Stated = 0.95;

    /// <summary>What a quoted name stands for is told by the sentences that hold it.</summary>
    private const double Named = 0.3;

    public static AnswerAcceptance Shipped { get; } = new(TreeEnsemble.LoadShipped("acceptance.bin"));

    /// <summary>A sentence that opens with the term asked about and says what it is answers what it is.</summary>
    private const double Defined = 0.9;

    /// <summary>A sentence that names as many things that end alike as are asked for answers what they are.</summary>
    private const double Counted = 0.6;

    /// <summary>The ranker's first sentences with the probability that each answers, likeliest first.</summary>
    public IReadOnlyList<AcceptedSentence> Judge(AskedQuestion asked, IReadOnlyList<ScoredSentence> ranked)
    {
        var candidates = ranked.Select(sentence => sentence.Candidate).ToList();
        var question = PostQuestion.Of(asked.Folded);
        if (question is { IsNamed: true } && !candidates.Exists(candidate => candidate.Sentence.Folded.Contains(question.Person, StringComparison.Ordinal)))
        {
            return [.. ranked.Take(Considered).Select(sentence => new AcceptedSentence(sentence.Candidate, 0))];
        }

        var post = candidates.Exists(candidate => question?.FindIn(candidate.Sentence.Folded) is not null) ? question : null;
        return
        [
            .. Places(asked, ranked, post)
                .Select(at => Judge(asked, ranked, at, candidates, post))
                .OrderByDescending(judged => judged.Probability),
        ];
    }

    /// <summary>The first sentences, and further ones that hold every name of the question, the office asked for or the definition.</summary>
    private static IEnumerable<int> Places(AskedQuestion asked, IReadOnlyList<ScoredSentence> ranked, PostQuestion? post)
    {
        var names = asked.Specifics.Names;
        var named = Enumerable.Range(0, ranked.Count).Where(at =>
        {
            var folded = ranked[at].Candidate.Sentence.Folded;
            return post?.FindIn(folded) is not null
                || (names.Count > 0 && Names(asked, ranked[at].Candidate));
        });
        var defining = Enumerable.Range(0, ranked.Count).Where(at => asked.Definition?.IsIn(ranked[at].Candidate.Sentence.Folded) == true);
        var listing = Enumerable.Range(0, ranked.Count).Where(at => IsWhole(asked, ranked[at].Candidate));
        return Enumerable.Range(0, Math.Min(Considered, ranked.Count)).Union(named.Take(ConsideredByName)).Union(defining.Take(1)).Union(listing.Take(1));
    }

    /// <summary>Whether the sentence names all the things that are counted, or says the whole of what is remembered in part.</summary>
    private static bool IsWhole(AskedQuestion asked, Candidate candidate) =>
        asked.Ending?.IsIn(candidate.Sentence.Folded) == true || asked.Gap?.IsIn(candidate.Sentence.Folded) == true;

    private static bool Names(AskedQuestion asked, Candidate candidate) =>
        asked.Specifics.Names.All(name => candidate.Sentence.Folded.Contains(name, StringComparison.Ordinal));

    private AcceptedSentence Judge(
        AskedQuestion asked, IReadOnlyList<ScoredSentence> ranked, int at, List<Candidate> candidates, PostQuestion? post)
    {
        var candidate = ranked[at].Candidate;
        if (post is not null)
        {
            return new AcceptedSentence(candidate, post.FindIn(candidate.Sentence.Folded) is null ? 0 : Stated);
        }

        var unmet = UnmetSpecifics.Of(asked.Specifics, candidate, candidates);
        if (candidate.Passage.Kind == BlockKind.Heading || unmet.Any || !Requirements.AreMet(asked, candidate))
        {
            return new AcceptedSentence(candidate, 0);
        }

        var probability = 1 / (1 + Math.Exp(-model.Score(AcceptanceFeatures.Of(asked, ranked, at, unmet))));
        var least = asked.Definition?.IsIn(candidate.Sentence.Folded) == true ? Defined
            : IsWhole(asked, candidate) ? Counted
            : asked.AsksWhatNameIs && Names(asked, candidate) ? Named : 0;
        return new AcceptedSentence(candidate, Math.Max(probability, least));
    }
}

/// <param name="Candidate">The sentence.</param>
/// <param name="Probability">That it answers, 0–1; 0 when it speaks of another year, figure, person, place or office, or is but a heading.</param>
internal sealed record AcceptedSentence(Candidate Candidate, double Probability);
