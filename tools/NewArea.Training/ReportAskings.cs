using NewArea.Cli.Evaluation;
using NewArea.Memory.Documents;

namespace NewArea.Training;

/// <summary>
/// Questions on our own reports (<c>reports/</c>), whose paragraph 3 of the report <c>R01</c> is the passage <c>R01#03</c>: each asked
/// of paragraphs that are documents, of whole reports and of its report alone, without the answer, of foreign passages, and with another name or number.
/// </summary>
internal static class ReportAskings
{
    /// <summary>What a question on a report counts beside one of the open sets: it is asked more often.</summary>
    private const float Weight = 1;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "reports");

    /// <summary>Reports in one language are asked among those in it: a reader is answered in their own where it has the answer.</summary>
    public static async Task<IReadOnlyList<Asking>> OfAsync(Func<string, QuestionSet> set)
    {
        var reports = QuestionSet.Read(Folder);
        List<Asking> asked = [];
        foreach (var inOneLanguage in reports.Passages.GroupBy(passage => ReportOf(passage.Id)).GroupBy(report => LanguageDetection.Detect(report.First().Text)))
        {
            asked.AddRange(await OfAsync(set, reports.Questions, [.. inOneLanguage.SelectMany(report => report)], inOneLanguage.Key));
        }

        return asked;
    }

    private static async Task<IReadOnlyList<Asking>> OfAsync(
        Func<string, QuestionSet> set, IReadOnlyList<SetQuestion> questions, IReadOnlyList<SetPassage> passages, string language)
    {
        var others = set("drcd").Questions;
        await using var paragraphs = await QuestionPool.OfAsync(passages);
        await using var whole = await QuestionPool.OfAsync(passages.GroupBy(passage => ReportOf(passage.Id)).Select(WholeOf));
        await using var foreign = await QuestionPool.OfAsync(set("rgb_zh").Passages);
        var alone = await AloneAsync(passages);
        var texts = passages.ToDictionary(passage => passage.Id, passage => passage.Text);
        var random = new Random(7);
        List<Func<Task<Asking>>> asks = [];
        foreach (var question in questions.Where(question => alone.ContainsKey(question.Id[..3])))
        {
            var share = Share.Of(question.Id[..3], Weight);
            Share Measured(string where) => share with { Measured = $"{(question.Language == "en" ? "en" : "zh")} over {language}, {where}" };
            var (ofParagraphs, ofWhole, ofOne) = (Measured("paragraphs"), Measured("whole reports"), Measured("the report alone"));
            var (report, other) = (alone[question.Id[..3]], alone.Where(pool => pool.Key != question.Id[..3]).ElementAt(random.Next(alone.Count - 1)).Value);
            if (question.Unanswerable)
            {
                asks.Add(() => Asking.OfAsync(question.Text, null, paragraphs, ofParagraphs));
                asks.Add(() => Asking.OfAsync(question.Text, null, whole, ofWhole));
                asks.Add(() => Asking.OfAsync(question.Text, null, report, ofOne));
                continue;
            }

            var (inParagraphs, inWhole) = (Truth.Of(question), Truth.InWhole(question, question.PassageIds.Select(ReportOf), texts));
            asks.Add(() => Asking.OfAsync(question.Text, inParagraphs, paragraphs, ofParagraphs));
            asks.Add(() => Asking.OfAsync(question.Text, inWhole, whole, ofWhole));
            asks.Add(() => Asking.OfAsync(question.Text, inWhole, report, ofOne));
            asks.Add(() => Asking.OfAsync(question.Text, null, report, share, silenced: inWhole));
            asks.Add(() => Asking.OfAsync(question.Text, null, other, share));
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

        var asked = await Asking.AllAsync(asks);
        foreach (var pool in alone.Values)
        {
            await pool.DisposeAsync();
        }

        return asked;
    }

    /// <summary>Each report in a memory that holds nothing else, as the service has its article.</summary>
    private static async Task<Dictionary<string, QuestionPool>> AloneAsync(IEnumerable<SetPassage> passages)
    {
        Dictionary<string, QuestionPool> alone = [];
        foreach (var report in passages.GroupBy(passage => ReportOf(passage.Id)))
        {
            alone.Add(report.Key, await QuestionPool.OfAsync(WholeOf(report)));
        }

        return alone;
    }

    private static string ReportOf(string paragraph) => paragraph[..paragraph.IndexOf('#', StringComparison.Ordinal)];

    private static SetPassage WholeOf(IGrouping<string, SetPassage> report) => new()
    {
        Id = report.Key,
        Title = report.First().Title,
        Text = string.Join('\n', report.Select(passage => passage.Text)),
    };
}
