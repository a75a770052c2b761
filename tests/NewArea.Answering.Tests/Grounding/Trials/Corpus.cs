using System.Text.Json;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;
using Xunit;

namespace NewArea.Answering.Tests.Grounding.Trials;

/// <summary>A question of an open set with its answer and the passages of its text.</summary>
public sealed record Asked(string Question, string Answer, IReadOnlyList<Passage> Passages)
{
    public string? Payload { get; init; }
}

/// <summary>The texts the check is tried on: our briefings, the article, and open question sets where they are at hand.</summary>
public static class Corpus
{
    private static readonly string Root = FindRoot();

    public static string Shared => Path.Combine(Root, "..", "shared");

    public static string Briefings => Path.Combine(Root, "seeds");

    public static IReadOnlyList<Passage> Briefing(string language) =>
        ReadFile(Path.Combine(Root, "seeds", $"lanzhou-new-area.{language}.md"));

    /// <summary>The article as its publisher printed it, or nothing when it is not at hand.</summary>
    public static IReadOnlyList<Passage> Article()
    {
        var folder = Path.Combine(Shared, "seeds");
        return Directory.Exists(folder)
            ? [.. Directory.GetFiles(folder, "*.txt").SelectMany(ReadFile)]
            : [];
    }

    public static bool Has(string set) => File.Exists(Path.Combine(Shared, "eval", set, "questions.jsonl"));

    public static void SkipUnlessShared(params string[] sets) =>
        Assert.SkipUnless(Array.TrueForAll(sets, Has), $"needs the question sets {string.Join(", ", sets)} in ../shared/eval");

    public static IReadOnlyList<Asked> Questions(string set)
    {
        var passages = Lines(set, "passages.jsonl").ToDictionary(
            line => line.GetProperty("id").GetString()!,
            line => Passages(line.GetProperty("id").GetString()!, line.GetProperty("title").GetString()!, line.GetProperty("text").GetString()!));
        return
        [
            .. Lines(set, "questions.jsonl")
                .Where(line => line.GetProperty("passage_ids").GetArrayLength() > 0 && line.GetProperty("answers").GetArrayLength() > 0)
                .Select(line => new Asked(
                    line.GetProperty("question").GetString()!,
                    line.GetProperty("answers")[0].GetString()!,
                    passages[line.GetProperty("passage_ids")[0].GetString()!])
                {
                    Payload = line.TryGetProperty("payload", out var payload) ? payload.GetString() : null,
                }),
        ];
    }

    public static IEnumerable<JsonElement> Lines(string set, string file) => LinesOf(Path.Combine(Shared, "eval", set, file));

    /// <summary>The lines of a file in the repository's <c>tests</c>.</summary>
    public static IEnumerable<JsonElement> OwnLines(string folder, string file) => LinesOf(Path.Combine(Root, "tests", folder, file));

    private static IEnumerable<JsonElement> LinesOf(string path) => File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement);

    /// <summary>The passages of a text that is one paragraph.</summary>
    public static IReadOnlyList<Passage> Passages(string id, string title, string text) => Passages(id, title, [text]);

    /// <summary>The passages of a text of several paragraphs, each with its paragraph's number from 0.</summary>
    public static IReadOnlyList<Passage> Passages(string id, string title, IReadOnlyList<string> paragraphs)
    {
        var at = 0;
        return PassageSplitter.Split(new Document
        {
            Info = new DocumentInfo { Id = id, Title = title, Language = "zh" },
            Text = string.Join('\n', paragraphs),
            Blocks = [.. paragraphs.Select((text, number) => new Block(new TextSpan((at += text.Length + 1) - text.Length - 1, text.Length), BlockKind.Paragraph, null, number))],
        });
    }

    private static IReadOnlyList<Passage> ReadFile(string path) =>
        PassageSplitter.Split(((ReadDocument)DocumentReader.ReadFileAsync(path).GetAwaiter().GetResult()).Document);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NewArea.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run inside the repository.");
        }

        return folder;
    }
}
