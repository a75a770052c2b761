using System.Runtime.CompilerServices;
using NewArea.Answering.Questions;
using NewArea.Memory.Ranking;

namespace NewArea.Answering.Extractive;

/// <summary>Answers with the passages' own sentences.</summary>
public sealed class ExtractiveWriter : IAnswerWriter
{
    /// <summary>
    /// From here on a sentence is shown. Of 1,002 answerable questions of cmrc2018 4 % fall below, of questions about
    /// something else 98 % (risk and coverage at other numbers: <c>NewArea.Training measure</c>).
    /// </summary>
    private const double EnoughProbability = 0.15;

    /// <summary>From here on the first sentence stands alone.</summary>
    private const double Certain = 0.7;
    private const double NearBest = 0.3;

    /// <summary>The share of a question's terms that a passage on its subject holds.</summary>
    private const double EnoughSubject = 0.3;
    private const int MaxSentences = 3;

    public AnswerOrigin Origin => AnswerOrigin.Extractive;

    public async IAsyncEnumerable<Draft> WriteAsync(
        StandaloneQuestion question,
        IReadOnlyList<RankedPassage> passages,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var asked = new AskedQuestion(question, TermWeights.Shipped);
        var judged = AnswerAcceptance.Shipped.Judge(asked, SentenceRanker.Shipped.Rank(asked, passages));
        if (judged.Count == 0 || judged[0].Probability < EnoughProbability)
        {
            yield return new DraftRefusal(
                judged.Any(sentence => Speaks(asked, sentence.Candidate)) ? AbstentionReason.NotStated : AbstentionReason.OffTopic);
            yield break;
        }

        foreach (var sentence in Shown(judged))
        {
            var (passage, span) = (sentence.Candidate.Passage, sentence.Candidate.Span);
            yield return new DraftStatement(passage.TextOf(span), [new DraftSource(passage, span)]);
        }
    }

    /// <summary>The likeliest sentence leads; what is nearly as likely follows in the order of the document.</summary>
    private static IEnumerable<AcceptedSentence> Shown(IReadOnlyList<AcceptedSentence> judged)
    {
        var lead = judged[0];
        yield return lead;
        if (lead.Probability >= Certain)
        {
            yield break;
        }

        var others = judged.Skip(1)
            .Where(sentence => sentence.Probability >= Math.Max(EnoughProbability, lead.Probability * NearBest))
            .Take(MaxSentences - 1)
            .OrderBy(sentence => sentence.Candidate.Rank)
            .ThenBy(sentence => sentence.Candidate.Span.Start);
        foreach (var other in others)
        {
            yield return other;
        }
    }

    private static bool Speaks(AskedQuestion asked, Candidate candidate) =>
        Coverage.OfWhole(asked, candidate.In.Holds) >= EnoughSubject;
}
