using System.Collections.Concurrent;
using NewArea.Answering.Extractive;
using NewArea.Answering.Extractive.Features;
using NewArea.Answering.Extractive.Wording;

namespace NewArea.Training;

/// <summary>A question asked of a pool: the candidate sentences, what the models see of them, and which of them answer.</summary>
internal sealed record Asking(AskedQuestion Asked, IReadOnlyList<Candidate> Candidates, IReadOnlyList<float[]> Features, IReadOnlyList<bool> Labels)
{
    private const int Passages = 12;
    private static readonly ConcurrentDictionary<(string, int, string), IndexedPassage> Index = new();

    public Share Share { get; private init; }

    /// <summary>Whether anything answers, found or not.</summary>
    public bool HasAnswer { get; private init; }

    /// <summary>Whether the answering sentence was taken out of the passages.</summary>
    public bool IsSilenced { get; private init; }

    /// <summary>Asks in the given order, as many at once as there are cores.</summary>
    public static async Task<IReadOnlyList<Asking>> AllAsync(IReadOnlyList<Func<Task<Asking>>> asks)
    {
        var asked = new Asking[asks.Count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, asks.Count),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (at, _) => asked[at] = await asks[at]());
        return asked;
    }

    /// <summary>Asks as a reader would be answered: of documents in the reader's language; English of no English one in the words of the Chinese passages.</summary>
    /// <param name="text">What is asked.</param>
    /// <param name="truth">Which sentences answer; null when none does.</param>
    /// <param name="pool">Where it is asked.</param>
    /// <param name="share">The part that it is trained with.</param>
    /// <param name="without">Documents that are to be missed.</param>
    /// <param name="silenced">The sentences that the passages do without: the subject stays, the fact is missing.</param>
    public static async Task<Asking> OfAsync(
        string text, Truth? truth, QuestionPool pool, Share share = default, IReadOnlySet<string>? without = null, Truth? silenced = null)
    {
        var found = await pool.SearchAsync(text, Passages, without);
        var asked = new AskedQuestion(QuestionPool.Ask(text), TermWeights.Shipped);
        var own = found.Where(passage => passage.Passage.Document.Language == QuestionPool.Ask(text).Language).ToList();
        (asked, found) = own.Count > 0 ? (asked, own) : (asked.IsEnglish ? ChineseQuestion.Of(asked, text, found) : asked, found);
        var candidates = Candidate.Of(
            silenced is null ? found : [.. found.Select(passage => Silenced.Of(passage, silenced))],
            passage => Index.GetOrAdd((passage.Document.Id, passage.Ordinal, passage.Text), _ => new IndexedPassage(passage)));
        return new Asking(asked, candidates, SentenceFeatures.OfAll(asked, candidates), [.. candidates.Select(candidate => truth?.IsIn(candidate) == true)])
        {
            Share = share,
            HasAnswer = truth is not null,
            IsSilenced = silenced is not null,
        };
    }

    /// <summary>The sentences with their labels, best first.</summary>
    public IReadOnlyList<(ScoredSentence Sentence, bool Answers)> Ranked(TreeEnsemble ranker) =>
    [
        .. Candidates.Select((candidate, at) => (Sentence: new ScoredSentence(candidate, Features[at], ranker.Score(Features[at])), Labels[at]))
            .OrderByDescending(ranked => ranked.Sentence.Score),
    ];
}

/// <param name="Third">The part that a question belongs to, so that models can be trained without it.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Measured">What it is reported under, where it is asked as it was written.</param>
internal readonly record struct Share(int Third, float Weight, string? Measured = null)
{
    /// <param name="group">What must not be told apart: the passage or the report that is asked about.</param>
    /// <param name="weight">1 for a question of the open sets.</param>
    public static Share Of(string group, float weight) => new(group.Sum(character => character) % 3, weight);
}
