using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NewArea.Answering.Questions;
using NewArea.Memory;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;
using NewArea.Memory.Ranking;
using NewArea.Memory.Text;

namespace NewArea.Answering.Overview;

/// <summary>
/// Answers which short line stands by itself near the end of a document: with the shortest paragraph of one sentence in its
/// last part. Notes on rights and what else may be read follow the text and are none of it.
/// </summary>
internal sealed partial class ParagraphOfItsOwnWriter(PassageMemory memory) : IAnswerWriter
{
    /// <summary>Folded characters of one script: a longer sentence is no slogan.</summary>
    private const int Longest = 40;
    private const int LongestEnglish = 120;

    /// <summary>The share of the text that comes before its last part.</summary>
    private const double Before = 0.5;

    public AnswerOrigin Origin => AnswerOrigin.Extractive;

    public bool Takes(StandaloneQuestion question) => ParagraphOfItsOwnQuestion.Is(question.Text);

    public async IAsyncEnumerable<Draft> WriteAsync(
        StandaloneQuestion question,
        IReadOnlyList<RankedPassage> passages,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var told = await ToldDocument.OfAsync(memory, question, passages, cancellationToken);
        var text = (await memory.PassagesOfAsync(told.Id, cancellationToken)).Where(passage => passage.Kind != BlockKind.Heading).ToList();
        var end = text.Count > 0 ? text[^1].Span.End : 0;
        var longest = told.Language == ReaderLanguage.Chinese ? Longest : LongestEnglish;
        var line = text.Where(passage => passage.Span.Start >= Before * end && IsLine(passage, longest)).MinBy(passage => passage.Span.Length);
        if (line is null)
        {
            yield return new DraftRefusal(AbstentionReason.NotStated);
            yield break;
        }

        yield return new DraftStatement(line.TextOf(line.Sentences[0]), [new DraftSource(line, line.Sentences[0])]);
    }

    private static bool IsLine(Passage passage, int longest) => passage.Sentences.Count == 1
        && TextFolding.Fold(passage.TextOf(passage.Sentences[0])) is var folded
        && folded.Length <= longest && OpeningWriter.IsClosed(folded) && !Beside().IsMatch(folded);

    /// <summary>What stands below a text or about it.</summary>
    [GeneratedRegex(@"\d|版权|转载|许可|授权|致电|编辑|责编|来源|署名|相关|延伸阅读|\b(?:copyright|rights|permission|licen[cs]e|signed|related|editor|source|column)\b")]
    private static partial Regex Beside();
}
