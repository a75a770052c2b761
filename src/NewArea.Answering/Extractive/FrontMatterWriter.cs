using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Overview;
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
    private const double EnoughOfValue = 0.5;
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

        var answered = false;
        foreach (var document in await ToldDocument.InOrderAsync(memory, question, passages, cancellationToken))
        {
            if (asked.Work is { } work && !TextFolding.Fold(document.Title).Contains(work, StringComparison.Ordinal))
            {
                continue;
            }

            var sentences = Sentences(await memory.PassagesOfAsync(document.Id, cancellationToken));
            var values = Meant(Values(document, asked), asked);
            foreach (var draft in MeantIn(document, values, asked, question, sentences) ?? Proven(values, asked, sentences))
            {
                answered = true;
                yield return draft;
            }

            if (answered)
            {
                yield break;
            }
        }

        if (asked.MustBeStated)
        {
            yield return new DraftRefusal(AbstentionReason.NotStated);
        }
    }

    /// <summary>The sentences on the one related piece that is meant; null where none is.</summary>
    private static IEnumerable<DraftStatement>? MeantIn(DocumentInfo document, IReadOnlyList<string> values, DocumentQuestion asked, StandaloneQuestion question, List<Sentence> sentences)
    {
        if (asked.Piece is { } piece && MeantPieces.Of(piece, question.Language, document, [.. Pieces(values, sentences).Select(sentence => sentence.Text)]) is { } meant)
        {
            return sentences.Where(sentence => meant.Contains(sentence.Text)).Take(MaxSentences).Select(sentence => Draft(sentence, null));
        }

        return (asked.RelatedOn ?? DayOfPiece(asked.RelatedTo, sentences)) is { } day ? RelatedOn(day, values, sentences) : null;
    }

    /// <summary>The sentences that hold the values word for word; else the first that says such a thing; else those that come nearest.</summary>
    private static List<DraftStatement> Proven(IReadOnlyList<string> values, DocumentQuestion asked, List<Sentence> sentences)
    {
        var proofs = values.Select(value => Verbatim(value, sentences)).ToList();
        var stated = asked.AsksAppended || proofs.TrueForAll(proof => proof is null) ? Stated(asked, sentences) : null;
        if (stated is not null && !asked.AsksAppended)
        {
            return asked.Fields is ["works"] ? [.. AllStated(asked, sentences).Take(MaxSentences)] : [stated];
        }

        return
        [
            .. stated is null ? Array.Empty<DraftStatement>() : [stated],
            .. values.Zip(proofs, (value, proof) => proof ?? Nearest(value, sentences)).OfType<Sentence>().Distinct()
                .OrderBy(sentence => sentence.Span.Start)
                .Take(MaxSentences)
                .Select(sentence => Draft(sentence, values.Count == 1 ? Key(sentence.Text, values[0]) : null)),
        ];
    }

    /// <summary>The sentences on related pieces: the list itself, and what tells of one by its day.</summary>
    private static IEnumerable<Sentence> Pieces(IReadOnlyList<string> values, List<Sentence> sentences)
    {
        var listed = values.Select(value => Verbatim(value, sentences)).ToHashSet();
        return sentences.Where(sentence => listed.Contains(sentence) || RelatedPiece().IsMatch(sentence.Text.Folded));
    }

    /// <summary>The day of the piece that somebody is interviewed in: the one beside the name.</summary>
    private static Figure? DayOfPiece(string? person, List<Sentence> sentences) => person is null ? null : sentences
        .Where(sentence => sentence.Text.Folded.Contains(person, StringComparison.Ordinal))
        .Select(sentence => FigureReader.Read(sentence.Text.Folded).FindAll(figure => figure.IsDay))
        .FirstOrDefault(days => days.Count == 1)?[0];

    /// <summary>Sentences on the related pieces of one day: those of the list itself, and those that tell of them.</summary>
    private static IEnumerable<DraftStatement> RelatedOn(Figure day, IReadOnlyList<string> values, List<Sentence> sentences)
    {
        List<Sentence?> listed = [.. values.Where(value => NamesOnly(day, TextFolding.Fold(value))).Select(value => Verbatim(value, sentences))];
        return sentences
            .Where(sentence => listed.Contains(sentence) || (RelatedPiece().IsMatch(sentence.Text.Folded) && NamesOnly(day, sentence.Text.Folded)))
            .Select(sentence => Draft(sentence, null));
    }

    private static bool NamesOnly(Figure day, string folded) =>
        FigureReader.Read(folded).Where(figure => figure.Kind == FigureKind.Date).ToList() is [_, ..] dates && dates.TrueForAll(day.IsProvenBy);

    /// <summary>Running text says more than a heading does.</summary>
    private static DraftStatement? Stated(DocumentQuestion asked, List<Sentence> sentences) => AllStated(asked, sentences).FirstOrDefault();

    private static IEnumerable<DraftStatement> AllStated(DocumentQuestion asked, List<Sentence> sentences) => sentences
        .OrderBy(sentence => sentence.Passage.Kind == BlockKind.Heading)
        .Select(sentence => StatedFields.In(sentence.Text.Folded, asked.Fields) is { } match
            ? Draft(sentence, sentence.Text.Origin.ToOrigin(new TextSpan(match.Index, match.Length))) : null)
        .OfType<DraftStatement>();

    private static DraftStatement Draft(Sentence sentence, TextSpan? key) =>
        new(sentence.Passage.TextOf(sentence.Span), [new DraftSource(sentence.Passage, sentence.Span)], key);

    private static IReadOnlyList<string> Values(DocumentInfo document, DocumentQuestion asked) => asked.Fields
        .Select(field => field == "title" ? [document.Title] : document.Metadata.GetValueOrDefault(field) ?? [])
        .FirstOrDefault(values => values.Count > 0) ?? [];

    /// <summary>Of the related pieces the one whose figure the question gives: 95 measures, not 59.</summary>
    private static IReadOnlyList<string> Meant(IReadOnlyList<string> values, DocumentQuestion asked) => asked.RelatedWith is not { } figure ? values
        : [.. values.Where(value => FigureReader.Read(TextFolding.Fold(value)).Exists(figure.IsProvenBy))];

    private static List<Sentence> Sentences(IReadOnlyList<Passage> passages) =>
        [.. passages.SelectMany(passage => passage.Sentences.Select(span => new Sentence(passage, span, new IndexedText(passage.TextOf(span)))))];

    private static Sentence? Verbatim(string value, List<Sentence> sentences)
    {
        var wanted = TextFolding.Fold(Remark().Replace(value, ""));
        return sentences.Find(sentence => sentence.Text.Folded.Contains(wanted, StringComparison.Ordinal));
    }

    /// <summary>The sentence that holds most of a value's terms.</summary>
    private static Sentence? Nearest(string value, List<Sentence> sentences)
    {
        var wanted = new IndexedText(Remarks().Replace(value, ""));
        return sentences.Select(sentence => (Sentence: sentence, Share: Share(wanted, sentence.Text)))
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

    /// <summary>The words for it in another language, and the day before it, which texts write in many ways.</summary>
    [GeneratedRegex(@"[（(][^（）()]*[）)]|^\d{4}-\d\d-\d\d ")]
    private static partial Regex Remarks();

    [GeneratedRegex(@"相关(?:新闻|报道|阅读|链接|文章)|\brelated (?:news|articles?|pieces?|story|stories|reports?)\b")]
    private static partial Regex RelatedPiece();

    private sealed record Sentence(Passage Passage, TextSpan Span, IndexedText Text);
}
