using NewArea.Answering.Extractive;
using NewArea.Memory;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;
using NewArea.Memory.Ranking;
using Candidate = NewArea.Answering.Extractive.Candidate;

namespace NewArea.Answering.Topics;

/// <summary>Finds the sentences on a topic.</summary>
internal static class TopicSearch
{
    private const int PassageLimit = 12;

    /// <summary>
    /// Those that hold most of the topic come first, of those the ranker's likeliest. Documents in the reader's language are
    /// asked first; others only where there is none in it, as the same is told in both.
    /// </summary>
    /// <param name="memory">What is searched.</param>
    /// <param name="topic">As typed.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static async Task<IReadOnlyList<Candidate>> FindAsync(PassageMemory memory, string topic, string language, CancellationToken cancellationToken)
    {
        var found = await memory.SearchAsync(new SearchQuery(topic) { Limit = PassageLimit }, cancellationToken);
        return found.GroupBy(ranked => ranked.Passage.Document.Language == language)
            .OrderByDescending(group => group.Key)
            .Select(group => SentencesOn(topic, language, [.. group]))
            .FirstOrDefault() ?? [];
    }

    /// <summary>Those of the passages given, in their order.</summary>
    /// <param name="passages">All of a document.</param>
    /// <param name="text">The topic as typed.</param>
    /// <param name="language">The reader's.</param>
    public static IReadOnlyList<Candidate> Within(IReadOnlyList<Passage> passages, string text, string language)
    {
        RankedPassage[] all = [.. passages.Select(passage => new RankedPassage(passage, 1))];
        return Topic.Of(text, language, all) is { } topic ? [.. SentenceRanker.Shipped.SentencesOf(all).Where(topic.IsIn)] : [];
    }

    private static List<Candidate> SentencesOn(string text, string language, IReadOnlyList<RankedPassage> passages) =>
        Topic.Of(text, language, passages) is not { } topic ? [] :
        [
            .. SentenceRanker.Shipped.Rank(topic.Whole, passages).Select(scored => scored.Candidate)
                .Where(candidate => candidate.Passage.Kind != BlockKind.Heading && topic.IsIn(candidate))
                .DistinctBy(candidate => candidate.Sentence.Folded)
                .OrderByDescending(topic.ShareOf),
        ];
}
