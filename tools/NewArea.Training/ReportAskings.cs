using NewArea.Cli.Evaluation;

namespace NewArea.Training;

/// <summary>
/// Questions on our own reports (<c>reports/</c>), whose paragraph 3 of the report <c>R01</c> is the passage <c>R01#03</c>: each asked
/// of paragraphs that are documents and of whole reports, without the answer, of foreign passages, and with another name or number.
/// </summary>
internal static class ReportAskings
{
    /// <summary>What a question on a report counts beside one of the open sets.</summary>
    private const float Weight = 2;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "reports");

    public static async Task<IReadOnlyList<Asking>> OfAsync(Func<string, QuestionSet> set)
    {
        var reports = QuestionSet.Read(Folder);
        var others = set("drcd").Questions;
        await using var paragraphs = await QuestionPool.OfAsync(reports.Passages);
        await using var whole = await QuestionPool.OfAsync(reports.Passages.GroupBy(passage => ReportOf(passage.Id)).Select(WholeOf));
        await using var foreign = await QuestionPool.OfAsync(set("rgb_zh").Passages);
        var texts = reports.Passages.ToDictionary(passage => passage.Id, passage => passage.Text);
        var random = new Random(7);
        List<Func<Task<Asking>>> asks = [];
        foreach (var question in reports.Questions)
        {
            var share = Share.Of(question.Id[..3], Weight);
            var language = question.Language == "en" ? "English" : "Chinese";
            var (ofParagraphs, ofWhole) = (share with { Measured = $"{language}, paragraphs" }, share with { Measured = $"{language}, whole reports" });
            if (question.Unanswerable)
            {
                asks.Add(() => Asking.OfAsync(question.Text, null, paragraphs, ofParagraphs));
                asks.Add(() => Asking.OfAsync(question.Text, null, whole, ofWhole));
                continue;
            }

            var (inParagraphs, inWhole) = (Truth.Of(question), Truth.InWhole(question, question.PassageIds.Select(ReportOf), texts));
            asks.Add(() => Asking.OfAsync(question.Text, inParagraphs, paragraphs, ofParagraphs));
            asks.Add(() => Asking.OfAsync(question.Text, inWhole, whole, ofWhole));
            asks.Add(() => Asking.OfAsync(question.Text, null, paragraphs, share, without: inParagraphs.Documents));
            asks.Add(() => Asking.OfAsync(question.Text, null, whole, share, silenced: inWhole));
            if (random.Next(3) == 0)
            {
                asks.Add(() => Asking.OfAsync(question.Text, null, foreign, share));
            }

            if (NearMisses.Of(question, others, random) is { } miss)
            {
                asks.Add(() => Asking.OfAsync(miss, null, paragraphs, share));
            }
        }

        return await Asking.AllAsync(asks);
    }

    private static string ReportOf(string paragraph) => paragraph[..paragraph.IndexOf('#', StringComparison.Ordinal)];

    private static SetPassage WholeOf(IGrouping<string, SetPassage> report) => new()
    {
        Id = report.Key,
        Title = report.First().Title,
        Text = string.Join('\n', report.Select(passage => passage.Text)),
    };
}
