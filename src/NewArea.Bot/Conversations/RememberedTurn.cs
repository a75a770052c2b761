using System.Text.Json;
using System.Text.Json.Serialization;
using NewArea.Answering;

namespace NewArea.Bot.Conversations;

/// <summary>A question with its answer and what proved it, as kept for follow-ups and for feedback.</summary>
/// <param name="Question">As typed.</param>
/// <param name="Answer">The answer's statements without markers; null when it abstained.</param>
/// <param name="Evidence">The passages behind the answer, or the nearest ones to a refusal.</param>
internal sealed record RememberedTurn(string Question, string? Answer, TurnEvidence Evidence)
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

/// <param name="MemoryVersion">The version of the memory that was asked.</param>
/// <param name="Standalone">The question as it was understood.</param>
/// <param name="Passages">In the order of their citation numbers.</param>
internal sealed record TurnEvidence(long MemoryVersion, string Standalone, IReadOnlyList<EvidencePassage> Passages)
{
    public string ToJson() => JsonSerializer.Serialize(this, EvidenceJson.Default.TurnEvidence);

    public static TurnEvidence FromJson(string json) =>
        JsonSerializer.Deserialize(json, EvidenceJson.Default.TurnEvidence)
        ?? throw new JsonException("A turn's evidence is empty.");
}

/// <param name="DocumentId">The document.</param>
/// <param name="Ordinal">The passage's position in it, from 0.</param>
/// <param name="Quote">The sentence shown.</param>
internal sealed record EvidencePassage(string DocumentId, int Ordinal, string Quote);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(TurnEvidence))]
internal sealed partial class EvidenceJson : JsonSerializerContext;
