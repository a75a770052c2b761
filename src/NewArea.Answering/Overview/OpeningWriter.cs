using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NewArea.Answering.Questions;
using NewArea.Memory;
using NewArea.Memory.Documents;
using NewArea.Memory.Ranking;
using NewArea.Memory.Text;

namespace NewArea.Answering.Overview;

/// <summary>
/// Answers how a document opens: with the sentence that says so (a briefing tells of the report it states), else with the
/// first sentence of the running text, after titles and by-lines.
/// </summary>
internal sealed partial class OpeningWriter(PassageMemory memory) : IAnswerWriter
{
    public AnswerOrigin Origin => AnswerOrigin.Extractive;

    public bool Takes(StandaloneQuestion question) => OpeningQuestion.Is(question.Text);

    public async IAsyncEnumerable<Draft> WriteAsync(
        StandaloneQuestion question,
        IReadOnlyList<RankedPassage> passages,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var told = await ToldDocument.OfAsync(memory, question, passages, cancellationToken);
        var sentences = (await memory.PassagesOfAsync(told.Id, cancellationToken))
            .Where(passage => passage.Kind != BlockKind.Heading)
            .SelectMany(passage => passage.Sentences.Select(span => (Passage: passage, Span: span, Folded: TextFolding.Fold(passage.TextOf(span)))))
            .ToList();
        var opening = sentences.Where(sentence => Opening().IsMatch(sentence.Folded))
            .Concat(sentences.Where(sentence => IsClosed(sentence.Folded) && !OfDocument().IsMatch(sentence.Folded)));
        foreach (var (passage, span, _) in opening.Take(1))
        {
            yield return new DraftStatement(passage.TextOf(span), [new DraftSource(passage, span)]);
        }
    }

    [GeneratedRegex(@"(?:报道|文章|全文|记者|作者)(?:一)?(?:在)?(?:的)?(?:开篇|开头|开首)|\b(?:report|article|story|reporter|piece) (?:opens|begins|starts)\b|\b(?:opens|begins) by\b")]
    private static partial Regex Opening();

    /// <summary>On the document's title or author: no opening.</summary>
    [GeneratedRegex(@"标题|作者|^记者|编者|^来源|\b(?:title|headline|sub-?(?:title|heading|headline)|author|written by|by-?line)\b")]
    private static partial Regex OfDocument();

    /// <summary>Whether a folded line ends as a sentence does, and is no heading.</summary>
    public static bool IsClosed(string folded) => FullStop().IsMatch(folded);

    [GeneratedRegex(@"[。.!?]""?$")]
    private static partial Regex FullStop();
}
