using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NewArea.Answering.Questions;
using NewArea.Memory;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;
using NewArea.Memory.Ranking;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive;

/// <summary>
/// Answers questions about a document itself. The front matter tells what the answer is; a sentence of the document
/// that says so proves it. What no sentence says is left to the next writer.
/// </summary>
internal sealed partial class FrontMatterWriter(PassageMemory memory) : IAnswerWriter
{
    /// <summary>The share of a field's terms that a sentence must hold to prove it.</summary>
    private const double EnoughOfValue = 0.6;
    private const int MaxSentences = 6;

    public AnswerOrigin Origin => AnswerOrigin.Extractive;

    public bool Takes(StandaloneQuestion question) => DocumentQuestion.Of(question.Text) is not null;

    public async IAsyncEnumerable<Draft> WriteAsync(
        StandaloneQuestion question,
        IReadOnlyList<RankedPassage> passages,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (DocumentQuestion.Of(question.Text) is not { } asked)
        {
            yield break;
        }

        foreach (var document in await DocumentsAsync(question, passages, cancellationToken))
        {
            if (Values(document, asked) is { Count: > 0 } values)
            {
                var sentences = Sentences(await memory.PassagesOfAsync(document.Id, cancellationToken));
                var proofs = values.Select(value => Proof(value, sentences)).OfType<Sentence>().Distinct()
                    .OrderBy(sentence => sentence.Span.Start).Take(MaxSentences).ToList();
                foreach (var (passage, span, text) in proofs)
                {
                    yield return new DraftStatement(
                        passage.TextOf(span), [new DraftSource(passage, span)], values.Count == 1 ? Key(text, values[0]) : null);
                }

                if (proofs.Count > 0)
                {
                    yield break;
                }
            }
        }
    }

    /// <summary>The documents that the question finds come first, those in the reader's language before others.</summary>
    private async Task<List<DocumentInfo>> DocumentsAsync(
        StandaloneQuestion question, IReadOnlyList<RankedPassage> passages, CancellationToken cancellationToken) =>
    [
        .. passages.Select(ranked => ranked.Passage.Document)
            .Concat(await memory.ListAsync(cancellationToken))
            .DistinctBy(document => document.Id)
            .OrderBy(document => document.Language == question.Language ? 0 : 1),
    ];

    private static IReadOnlyList<string> Values(DocumentInfo document, DocumentQuestion asked) => asked.Fields
        .Select(field => field == "title" ? [document.Title] : document.Metadata.GetValueOrDefault(field) ?? [])
        .FirstOrDefault(values => values.Count > 0) ?? [];

    private static List<Sentence> Sentences(IReadOnlyList<Passage> passages) =>
        [.. passages.SelectMany(passage => passage.Sentences.Select(span => new Sentence(passage, span, new IndexedText(passage.TextOf(span)))))];

    /// <summary>The first sentence that holds the value word for word, or else the one that holds most of its terms.</summary>
    private static Sentence? Proof(string value, List<Sentence> sentences)
    {
        var wanted = new IndexedText(Remark().Replace(value, ""));
        return sentences.Find(sentence => sentence.Text.Folded.Contains(wanted.Folded, StringComparison.Ordinal))
            ?? sentences.Select(sentence => (Sentence: sentence, Share: Share(wanted, sentence.Text)))
                .Where(entry => entry.Share >= EnoughOfValue)
                .OrderByDescending(entry => entry.Share)
                .Select(entry => entry.Sentence)
                .FirstOrDefault();
    }

    private static double Share(IndexedText value, IndexedText sentence)
    {
        var terms = value.Terms.Select(term => term.Key).Distinct().ToList();
        return terms.Count == 0 ? 0 : (double)terms.Count(sentence.Holds) / terms.Count;
    }

    private static TextSpan? Key(IndexedText sentence, string value)
    {
        var folded = TextFolding.Fold(value);
        var at = sentence.Folded.IndexOf(folded, StringComparison.Ordinal);
        return at < 0 ? null : sentence.Origin.ToOrigin(new TextSpan(at, folded.Length));
    }

    /// <summary>A remark in brackets explains the value and is no part of it.</summary>
    [GeneratedRegex(@"[（(][^（）()]*[）)]\s*$")]
    private static partial Regex Remark();

    private sealed record Sentence(Passage Passage, TextSpan Span, IndexedText Text);
}
