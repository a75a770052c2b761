using System.Runtime.CompilerServices;
using NewArea.Answering.Extractive;
using NewArea.Answering.Overview;
using NewArea.Answering.Questions;
using NewArea.Answering.Topics;
using NewArea.Memory;
using NewArea.Memory.Documents;
using NewArea.Memory.Ranking;

namespace NewArea.Answering.Listing;

/// <summary>
/// Answers "which companies are mentioned" with the sentences of the document that name them. It writes before any chat
/// model, which sees a few passages only. What does not fit is pointed to; where nothing is found the next writer is asked.
/// </summary>
internal sealed class MemberWriter(PassageMemory memory) : IAnswerWriter
{
    private const int MaxSentences = 10;
    private const int MaxPointers = 10;

    public AnswerOrigin Origin => AnswerOrigin.Extractive;

    public bool Takes(StandaloneQuestion question) => MemberQuestion.Of(question.Text) is not null;

    public async IAsyncEnumerable<Draft> WriteAsync(
        StandaloneQuestion question,
        IReadOnlyList<RankedPassage> passages,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (MemberQuestion.Of(question.Text) is not { } asked)
        {
            yield break;
        }

        var document = await ToldDocument.OfAsync(memory, question, passages, cancellationToken);
        var text = await memory.PassagesOfAsync(document.Id, cancellationToken);
        var sentences = DocumentSentence.Of(text);
        if (asked.Topic is { } topic)
        {
            sentences = OnTopic(sentences, [.. TopicSearch.Within(text, topic, question.Language).Select(candidate => candidate.Span)]);
        }

        var (shown, rest) = MemberSelection.Of(sentences, asked.Members, asked.Part, MaxSentences);
        foreach (var naming in shown)
        {
            yield return new DraftStatement(naming.Sentence.Text, [Source(naming)], naming.Key);
        }

        foreach (var naming in rest.Take(MaxPointers))
        {
            yield return new DraftPointer(Source(naming));
        }
    }

    /// <summary>The sentences that were found, and those after them that begin with a word for what was said.</summary>
    private static List<DocumentSentence> OnTopic(IReadOnlyList<DocumentSentence> sentences, HashSet<TextSpan> found)
    {
        List<DocumentSentence> on = [];
        foreach (var sentence in sentences)
        {
            if (found.Contains(sentence.Span)
                || (on is [.., var last] && last.Passage.Ordinal == sentence.Passage.Ordinal && AnswerFit.LeansOnBefore(sentence.Folded.Text)))
            {
                on.Add(sentence);
            }
        }

        return on;
    }

    private static DraftSource Source(NamingSentence naming) => new(naming.Sentence.Passage, naming.Sentence.Span);
}
