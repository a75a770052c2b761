using NewArea.Answering;
using NewArea.Memory.Feedback;

namespace NewArea.Bot.Conversations;

/// <summary>A question with its answer and what proved it, as kept for follow-ups and for feedback.</summary>
/// <param name="Question">As typed.</param>
/// <param name="Answer">The answer's statements without markers; null when it abstained.</param>
/// <param name="Evidence">The passages behind the answer, or the nearest ones to a refusal.</param>
internal sealed record RememberedTurn(string Question, string? Answer, AnswerEvidence Evidence)
{
    public static RememberedTurn Of(string question, Answer answer, long memoryVersion) => answer switch
    {
        GroundedAnswer grounded => new(
            question,
            string.Join(' ', grounded.Statements.Select(statement => statement.Text)),
            new(memoryVersion, grounded.Question.Text, [.. grounded.Citations.Select(citation =>
                new EvidencePassage(citation.Passage.Document.Id, citation.Passage.Ordinal, citation.QuoteText))])),
        AbstainedAnswer abstained => new(
            question,
            null,
            new(memoryVersion, abstained.Question.Text, [.. abstained.Nearest.Take(3).Select(nearest =>
                new EvidencePassage(nearest.Passage.Document.Id, nearest.Passage.Ordinal, nearest.Passage.Text))])),
        _ => throw new ArgumentException($"An answer of type {answer.GetType().Name} has no evidence.", nameof(answer)),
    };
}
