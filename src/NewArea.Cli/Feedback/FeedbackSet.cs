using System.Text;
using NewArea.Cli.Evaluation;
using NewArea.Memory;
using NewArea.Memory.Feedback;
using NewArea.Memory.Passages;

namespace NewArea.Cli.Feedback;

/// <summary>
/// Turns feedback into a set that <c>newarea eval</c> runs: liked answers are to be given again, liked refusals to stay
/// refusals, disliked refusals to become answers, and disliked answers not to come back.
/// </summary>
internal sealed class FeedbackSet(PassageMemory memory)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="entries">Oldest first; on one question the last verdict counts.</param>
    /// <param name="path">A <c>.jsonl</c> file of questions on the seeds, or a folder that gets the memory's passages too.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>How many questions were written.</returns>
    public async Task<int> WriteAsync(IEnumerable<FeedbackEntry> entries, string path, CancellationToken cancellationToken)
    {
        var isFile = Path.GetExtension(path).Equals(".jsonl", StringComparison.OrdinalIgnoreCase);
        List<SetQuestion> questions = [];
        foreach (var entry in entries.GroupBy(entry => entry.Evidence.Standalone).Select(verdicts => verdicts.Last()))
        {
            var question = QuestionOf(entry, $"feedback-{questions.Count + 1}");
            if (entry is { IsLike: true, Answer: not null })
            {
                var shown = await FindAsync(entry.Evidence.Passages, cancellationToken);
                question = isFile
                    ? question with { Paragraphs = [.. shown.Select(passage => passage.Paragraph).OfType<int>().Distinct()] }
                    : question with { PassageIds = [.. shown.Select(IdOf).Distinct()] };
            }

            questions.Add(question);
        }

        Directory.CreateDirectory(isFile ? Path.GetDirectoryName(Path.GetFullPath(path))! : path);
        await WriteLinesAsync(isFile ? path : Path.Combine(path, QuestionSet.QuestionFile), questions.Select(SetLines.Format), cancellationToken);
        if (!isFile)
        {
            await WriteLinesAsync(Path.Combine(path, QuestionSet.PassageFile), (await AllAsync(cancellationToken)).Select(SetLines.Format), cancellationToken);
        }

        return questions.Count;
    }

    private static SetQuestion QuestionOf(FeedbackEntry entry, string id)
    {
        var text = entry.Evidence.Standalone;
        var isChinese = text.Any(character => character is >= '\u4E00' and <= '\u9FFF');
        var question = new SetQuestion { Id = id, Text = text, Language = isChinese ? "zh" : "en" };
        // A model's own words stand in no passage: then it is enough that the right passage is cited.
        string[] quoted = [.. entry.Evidence.Passages.Select(passage => passage.Quote)
            .Where(quote => entry.Answer?.Contains(quote, StringComparison.Ordinal) == true)];
        return entry switch
        {
            { IsLike: true, Answer: null } => question with { Kind = "rightly refused", Unanswerable = true },
            { IsLike: true } => question with { Kind = "liked", Answers = quoted },
            { Answer: null } => question with { Kind = "wrongly refused" },
            _ => question with { Kind = "disliked", Rejected = quoted.Length > 0 ? quoted : [entry.Answer] },
        };
    }

    /// <summary>The passages that were shown, where the memory still holds the sentence, wherever it stands today.</summary>
    private async Task<IReadOnlyList<Passage>> FindAsync(IEnumerable<EvidencePassage> shown, CancellationToken cancellationToken)
    {
        List<Passage> found = [];
        foreach (var evidence in shown)
        {
            var passages = await memory.PassagesOfAsync(evidence.DocumentId, cancellationToken);
            var holders = passages.Where(passage => passage.Text.Contains(evidence.Quote, StringComparison.Ordinal));
            found.AddRange(holders.OrderBy(passage => passage.Ordinal != evidence.Ordinal).Take(1));
        }

        return found;
    }

    private async Task<IReadOnlyList<SetPassage>> AllAsync(CancellationToken cancellationToken)
    {
        List<SetPassage> all = [];
        foreach (var document in await memory.ListAsync(cancellationToken))
        {
            all.AddRange((await memory.PassagesOfAsync(document.Id, cancellationToken))
                .Select(passage => new SetPassage { Id = IdOf(passage), Title = document.Title, Text = passage.Text }));
        }

        return all;
    }

    private static string IdOf(Passage passage) => $"{passage.Document.Id}#{passage.Ordinal}";

    private static Task WriteLinesAsync(string file, IEnumerable<string> lines, CancellationToken cancellationToken) =>
        File.WriteAllTextAsync(file, string.Concat(lines.Select(line => line + "\n")), Utf8, cancellationToken);
}
