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
/// Answers how the sections of a document are headed: with the sentences that say so (a briefing tells of the report it states),
/// else with the headings themselves. The heading over everything is its title.
/// </summary>
internal sealed partial class HeadingWriter(PassageMemory memory) : IAnswerWriter
{
    private const int MaxHeadings = 8;

    public AnswerOrigin Origin => AnswerOrigin.Extractive;

    public bool Takes(StandaloneQuestion question) => HeadingQuestion.Of(question.Text) is not null;

    public async IAsyncEnumerable<Draft> WriteAsync(
        StandaloneQuestion question,
        IReadOnlyList<RankedPassage> passages,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (HeadingQuestion.Of(question.Text) is not { } asked)
        {
            yield break;
        }

        var told = await ToldDocument.OfAsync(memory, question, passages, cancellationToken);
        var text = await memory.PassagesOfAsync(told.Id, cancellationToken);
        var title = TextFolding.Fold(told.Title);
        List<(Passage Passage, TextSpan Span)> said = [.. text.Where(passage => passage.Kind != BlockKind.Heading)
            .SelectMany(passage => passage.Sentences.Select(span => (Passage: passage, Span: span)))
            .Where(sentence => Told().IsMatch(TextFolding.Fold(sentence.Passage.TextOf(sentence.Span))))];
        var headings = said.Count > 0 ? said
            : [.. text.Where(passage => passage.Kind == BlockKind.Heading && passage.Sentences.Count > 0 && TextFolding.Fold(passage.Text) != title)
                .Select(passage => (Passage: passage, Span: passage.Sentences[0]))];
        var meant = asked.Place == 0 ? headings.Take(MaxHeadings) : headings.Skip(asked.Place < 0 ? headings.Count - 1 : asked.Place - 1).Take(1);
        var answered = false;
        foreach (var (passage, span) in meant)
        {
            answered = true;
            yield return new DraftStatement(passage.TextOf(span), [new DraftSource(passage, span)]);
        }

        if (!answered)
        {
            yield return new DraftRefusal(AbstentionReason.NotStated);
        }
    }

    [GeneratedRegex(@"第[一二三四五六七八九十\d]+个?(?:小标题|分标题)|\b(?:first|second|third|fourth|fifth|sixth|last) (?:section heading|sub-?heading)\b")]
    private static partial Regex Told();
}
