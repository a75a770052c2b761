using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewArea.Training;

/// <summary>A question of an open set, in the layout of <c>../shared/eval/README.md</c>.</summary>
internal sealed record SetQuestion
{
    [JsonPropertyName("id")] public required string Id { get; init; }

    [JsonPropertyName("question")] public required string Text { get; init; }

    [JsonPropertyName("answers")] public IReadOnlyList<string> Answers { get; set; } = [];

    [JsonPropertyName("passage_ids")] public IReadOnlyList<string> PassageIds { get; set; } = [];

    [JsonPropertyName("also_ok_ids")] public IReadOnlyList<string> AlsoOkIds { get; set; } = [];

    [JsonPropertyName("candidate_ids")] public IReadOnlyList<string> CandidateIds { get; set; } = [];

    [JsonPropertyName("answer_groups")] public IReadOnlyList<IReadOnlyList<string>> AnswerGroups { get; set; } = [];

    [JsonPropertyName("unanswerable")] public bool Unanswerable { get; set; }

    [JsonPropertyName("lang")] public string Language { get; set; } = "zh";

    [JsonPropertyName("task")] public string? Task { get; set; }
}

internal sealed record SetPassage
{
    [JsonPropertyName("id")] public required string Id { get; init; }

    [JsonPropertyName("text")] public required string Text { get; init; }

    [JsonPropertyName("title")] public string? Title { get; set; }

    [JsonPropertyName("counterfactual")] public bool Counterfactual { get; set; }
}

[JsonSerializable(typeof(SetQuestion))]
[JsonSerializable(typeof(SetPassage))]
internal sealed partial class SetJson : JsonSerializerContext;

internal sealed record QuestionSet(string Name, IReadOnlyList<SetQuestion> Questions, IReadOnlyList<SetPassage> Passages)
{
    public static QuestionSet Read(string folder) => new(
        Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)),
        [.. File.ReadLines(Path.Combine(folder, "questions.jsonl")).Select(line => JsonSerializer.Deserialize(line, SetJson.Default.SetQuestion)!)],
        [.. File.ReadLines(Path.Combine(folder, "passages.jsonl"))
            .Select(line => JsonSerializer.Deserialize(line, SetJson.Default.SetPassage)!)
            .Where(passage => !passage.Counterfactual)]);
}
