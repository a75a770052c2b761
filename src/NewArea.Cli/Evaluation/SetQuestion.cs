using System.Text.Json.Serialization;

namespace NewArea.Cli.Evaluation;

/// <summary>A question of a set and what is known about its answer; the fields are explained in <c>tests/questions/README.md</c>.</summary>
internal sealed record SetQuestion
{
    public required string Id { get; init; }

    [JsonPropertyName("question")]
    public required string Text { get; init; }

    /// <summary>Earlier questions of the same reader, oldest first.</summary>
    public IReadOnlyList<string> History { get; set; } = [];

    public string? Kind { get; set; }

    [JsonPropertyName("task")]
    public string? Task { get; set; }

    [JsonPropertyName("lang")]
    public string Language { get; set; } = "zh";

    /// <summary>Any of them is right.</summary>
    public IReadOnlyList<string> Answers { get; set; } = [];

    /// <summary>Every group must be met; any member meets its group.</summary>
    public IReadOnlyList<IReadOnlyList<string>> AnswerGroups { get; set; } = [];

    public IReadOnlyList<string> PassageIds { get; set; } = [];

    public IReadOnlyList<string> AlsoOkIds { get; set; } = [];

    /// <summary>Passages that come near to what an unanswerable question asks.</summary>
    public IReadOnlyList<string> NearIds { get; set; } = [];

    /// <summary>The passages that come with the question: they alone are its memory.</summary>
    public IReadOnlyList<string> CandidateIds { get; set; } = [];

    /// <summary>Source paragraphs that hold the answer, for questions on the seeds.</summary>
    public IReadOnlyList<int> Paragraphs { get; set; } = [];

    public bool Unanswerable { get; set; }

    /// <summary>What a reader has rejected as an answer; whether there is a right one is not known.</summary>
    public IReadOnlyList<string> Rejected { get; set; } = [];

    /// <summary>What breakdowns go by: the kind, else the task, else the language.</summary>
    [JsonIgnore]
    public string Group => Kind ?? Task ?? Language;

    [JsonIgnore]
    public bool HasAnswerText => Answers.Count > 0 || AnswerGroups.Count > 0;

    [JsonIgnore]
    public bool HasPlace => PassageIds.Count > 0 || Paragraphs.Count > 0;
}

/// <summary>A document of a set.</summary>
internal sealed record SetPassage
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    public string Title { get; set; } = "";

    /// <summary>Carries a planted false fact; kept out of the memory.</summary>
    public bool Counterfactual { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(SetQuestion))]
[JsonSerializable(typeof(SetPassage))]
internal sealed partial class SetJson : JsonSerializerContext;
