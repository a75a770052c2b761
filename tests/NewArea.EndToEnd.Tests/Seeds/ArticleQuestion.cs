using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewArea.EndToEnd.Tests.Seeds;

/// <summary>A line of <c>tests/questions/article/*.jsonl</c>; the fields are explained there.</summary>
internal sealed record ArticleQuestion
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>All files of questions, without their ending.</summary>
    public static readonly string[] Files = ["dev", "heldout", "fresh", "fresh-counted", "unseen", "counted", "once"];

    public required string Id { get; init; }

    public required string Question { get; init; }

    public required string Lang { get; init; }

    public required string Kind { get; init; }

    public required IReadOnlyList<string> Answers { get; init; }

    public IReadOnlyList<string> History { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<string>> AnswerGroups { get; init; } = [];

    public IReadOnlyList<int> Paragraphs { get; init; } = [];

    public bool Unanswerable { get; init; }

    /// <summary>What the cited passage must hold: one member of each.</summary>
    [JsonIgnore]
    public IEnumerable<IReadOnlyList<string>> Groups => AnswerGroups.Count > 0 ? AnswerGroups : [Answers];

    public static IReadOnlyList<ArticleQuestion> Read(string file) =>
        [.. File.ReadLines(RepositoryFiles.PathOf($"tests/questions/article/{file}.jsonl"))
            .Select(line => JsonSerializer.Deserialize<ArticleQuestion>(line, Layout)!)];
}
