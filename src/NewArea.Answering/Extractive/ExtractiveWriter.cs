using System.Runtime.CompilerServices;
using NewArea.Answering.Questions;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;
using NewArea.Memory.Ranking;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive;

/// <summary>Answers with the passages' own sentences.</summary>
public sealed class ExtractiveWriter : IAnswerWriter
{
    private const double EnoughCoverage = 0.35;
    private const double NearBest = 0.8;
    private const int MaxSentences = 3;

    public AnswerOrigin Origin => AnswerOrigin.Extractive;

    public async IAsyncEnumerable<Draft> WriteAsync(
        StandaloneQuestion question,
        IReadOnlyList<RankedPassage> passages,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var asked = Terms.Of(QuestionWords.Strip(TextFolding.Fold(question.Text)));
        var sentences = passages
            .SelectMany(ranked => ranked.Passage.Sentences.Select(span => Candidate.Of(ranked, span)))
            .ToList();
        var scored = Score(asked, sentences);
        var best = scored.Count == 0 ? 0 : scored.Max(entry => entry.Coverage);
        if (best < EnoughCoverage)
        {
            yield return new DraftRefusal(best == 0 ? AbstentionReason.OffTopic : AbstentionReason.NotStated);
            yield break;
        }

        var chosen = scored
            .Where(entry => entry.Coverage >= best * NearBest)
            .OrderByDescending(entry => entry.Coverage)
            .Take(MaxSentences)
            .Select(entry => entry.Candidate)
            .OrderBy(candidate => candidate.Passage.Document.Id, StringComparer.Ordinal)
            .ThenBy(candidate => candidate.Span.Start);
        foreach (var candidate in chosen)
        {
            yield return new DraftStatement(
                candidate.Passage.TextOf(candidate.Span).Trim(), [new DraftSource(candidate.Passage, candidate.Span)]);
        }
    }

    /// <summary>The share of the question's terms that a sentence holds; a term that few sentences hold weighs more.</summary>
    private static List<(Candidate Candidate, double Coverage)> Score(HashSet<string> asked, List<Candidate> sentences)
    {
        var weights = asked.ToDictionary(
            term => term,
            term => Math.Log(1 + ((sentences.Count + 1d) / (1 + sentences.Count(sentence => sentence.Terms.Contains(term))))));
        var all = weights.Values.Sum();
        return [.. sentences.Select(sentence =>
            (sentence, all == 0 ? 0 : asked.Where(sentence.Terms.Contains).Sum(term => weights[term]) / all))];
    }

    private sealed record Candidate(Passage Passage, TextSpan Span, HashSet<string> Terms)
    {
        public static Candidate Of(RankedPassage ranked, TextSpan span) =>
            new(ranked.Passage, span, Extractive.Terms.Of(TextFolding.Fold(ranked.Passage.TextOf(span))));
    }
}
