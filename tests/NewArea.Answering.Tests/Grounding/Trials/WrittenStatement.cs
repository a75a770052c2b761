using System.Text.Json;
using NewArea.Answering.Grounding;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Tests.Grounding.Trials;

/// <summary>A statement somebody wrote about a text, and the passages that a model would have been shown.</summary>
/// <param name="Text">The statement.</param>
/// <param name="Kind">Its mistake, or that it is faithful.</param>
/// <param name="Cited">The passages it gives.</param>
/// <param name="Context">What was in view.</param>
public sealed record WrittenStatement(string Text, string Kind, IReadOnlyList<Passage> Cited, IReadOnlyList<Passage> Context)
{
    private const int Neighbours = 5;
    private const int Distractors = 5;

    private readonly Lazy<CheckedStatement> _check = new(() => GroundingCheck.Check(new DraftStatement(Text, [.. Cited.Select(passage => new DraftSource(passage))]), Context));

    public bool IsShown => _check.Value.Proven is not null;

    /// <summary>Whether the reader is pointed to a sentence instead.</summary>
    public bool IsPointedTo => _check.Value.Nearest is not null;

    /// <param name="set">A file of <c>tests/statements</c>.</param>
    /// <param name="text">What it is held against: the article, a briefing (then of the statements in its language), or reports.</param>
    /// <returns>None when the text is not at hand.</returns>
    public static IReadOnlyList<WrittenStatement> Read(string set, string text)
    {
        var lines = Corpus.OwnLines("statements", $"{set}.jsonl").ToList();
        return text switch
        {
            "article" => Over(lines, Corpus.Article()),
            "zh" or "en" => Over(lines.Where(line => line.GetProperty("lang").GetString() == text), Corpus.Briefing(text)),
            "reports" => Over(lines, Reports("questions/reports")),
            "training" => Over(lines, Reports("../tools/NewArea.Training/reports")),
            _ => Over(lines, Reports(text)),
        };
    }

    private static IReadOnlyList<WrittenStatement> Over(IEnumerable<JsonElement> lines, IReadOnlyList<Passage> text) =>
        text.Count == 0 ? [] : [.. lines.Select(line => Of(line, [], text))];

    private static IReadOnlyList<WrittenStatement> Over(IEnumerable<JsonElement> lines, List<(string Id, IReadOnlyList<Passage> Passages)> reports) =>
    [
        .. lines.Select(line =>
        {
            var ids = line.GetProperty("passages").EnumerateArray().Select(id => id.GetString()!).ToList();
            var own = ids.Select(id => reports.Find(passage => passage.Id == id).Passages).ToList();
            return Of(line, [.. own.Select(passages => passages[0])], View(ids, own, reports));
        }),
    ];

    /// <summary>The cited passages, the nearest of their report, and others, as a search gives them.</summary>
    private static IReadOnlyList<Passage> View(List<string> ids, List<IReadOnlyList<Passage>> own, List<(string Id, IReadOnlyList<Passage> Passages)> reports)
    {
        var at = reports.FindIndex(passage => passage.Id == ids[0]);
        var random = new Random(at);
        var near = reports.Index().Where(passage => Report(passage.Item.Id) == Report(ids[0]) && !ids.Contains(passage.Item.Id))
            .OrderBy(passage => Math.Abs(passage.Index - at)).Take(Neighbours).SelectMany(passage => passage.Item.Passages);
        var far = Enumerable.Range(0, Distractors).SelectMany(_ => reports[random.Next(reports.Count)].Passages);
        return [.. own.SelectMany(passages => passages).Concat(near).Concat(far).Distinct()];
    }

    private static string Report(string id) => id[..id.IndexOf('#', StringComparison.Ordinal)];

    private static WrittenStatement Of(JsonElement line, IReadOnlyList<Passage> cited, IReadOnlyList<Passage> context) => new(
        line.GetProperty("statement").GetString()!,
        line.GetProperty("faithful").GetBoolean() ? "faithful" : line.GetProperty("kind").GetString()!,
        cited,
        context);

    /// <summary>The paragraphs of reports that are imported whole, as a reader would: those of one report are one document.</summary>
    private static List<(string Id, IReadOnlyList<Passage> Passages)> Reports(string folder) =>
    [
        .. from report in Corpus.OwnLines(folder, "passages.jsonl").GroupBy(line => Report(line.GetProperty("id").GetString()!))
           let paragraphs = report.ToList()
           let passages = Corpus.Passages(report.Key, paragraphs[0].GetProperty("title").GetString()!, [.. paragraphs.Select(line => line.GetProperty("text").GetString()!)])
           from paragraph in paragraphs.Index()
           select (paragraph.Item.GetProperty("id").GetString()!, (IReadOnlyList<Passage>)[.. passages.Where(passage => passage.Paragraph == paragraph.Index)]),
    ];
}
