using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewArea.Memory.Feedback;

/// <summary>What an answer rested on, kept so that it can be looked into and asked again.</summary>
/// <param name="MemoryVersion">The version of the memory that was asked.</param>
/// <param name="Standalone">The question as it was understood.</param>
/// <param name="Passages">The passages cited, in the order of their numbers, or the nearest ones to a refusal.</param>
public sealed record AnswerEvidence(long MemoryVersion, string Standalone, IReadOnlyList<EvidencePassage> Passages)
{
    public string ToJson() => JsonSerializer.Serialize(this, EvidenceJson.Default.AnswerEvidence);

    /// <exception cref="JsonException">The text is none that <see cref="ToJson"/> wrote.</exception>
    public static AnswerEvidence FromJson(string json) =>
        JsonSerializer.Deserialize(json, EvidenceJson.Default.AnswerEvidence)
        ?? throw new JsonException("An answer's evidence is empty.");
}

/// <param name="DocumentId">The document.</param>
/// <param name="Ordinal">The passage's position in it, from 0, in the memory's version of then.</param>
/// <param name="Quote">The sentence shown.</param>
public sealed record EvidencePassage(string DocumentId, int Ordinal, string Quote);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(AnswerEvidence))]
internal sealed partial class EvidenceJson : JsonSerializerContext;
