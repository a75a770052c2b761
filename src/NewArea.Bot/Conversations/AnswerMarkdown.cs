using NewArea.Answering;
using NewArea.Answering.Grounding;
using NewArea.Answering.Questions;

namespace NewArea.Bot.Conversations;

/// <summary>Says an answer in Markdown, the same on every surface; what proves it follows in <see cref="SourceList"/>.</summary>
internal static class AnswerMarkdown
{
    /// <summary>The statements with their <c>[1]</c> markers, or the refusal.</summary>
    public static string Body(Answer answer)
    {
        var wording = Wording.In(answer.Question.Language);
        return Opening(answer.Question) + answer switch
        {
            GroundedAnswer grounded => Statements(grounded.Statements) + Notes(grounded, wording) + SeeAlso(grounded.SeeAlso, wording),
            AbstainedAnswer abstained => RefusalWording.Of(abstained.Reason, wording.Language),
            _ => throw new ArgumentException($"No words for an answer of type {answer.GetType().Name}.", nameof(answer)),
        };
    }

    /// <summary>How a follow-up was understood; empty when the question stood on its own.</summary>
    public static string Opening(StandaloneQuestion question)
    {
        var wording = Wording.In(question.Language);
        return question.IsRewritten
            ? $"*{wording.Format(wording.UnderstoodAs, MarkdownText.Escape(question.Text))}*\n\n"
            : "";
    }

    /// <summary>One paragraph a statement: more of them only ever add to the end, as streaming asks.</summary>
    public static string Statements(IEnumerable<Statement> statements) =>
        string.Join("\n\n", statements.Select(statement =>
            MarkdownText.EscapeWithBold(statement.Text, statement.Key) + Markers(statement.Citations)));

    private static string Markers(IReadOnlyList<int> citations) =>
        citations.Count == 0 ? "" : " " + string.Concat(citations.Select(number => $"[{number}]"));

    private static string Notes(GroundedAnswer answer, Wording wording)
    {
        var dropped = answer.Report.Findings.Count(finding => finding.Verdict == Verdict.Dropped);
        return answer.Origin switch
        {
            AnswerOrigin.Fallback => $"\n\n*{wording.FallbackNote}*",
            AnswerOrigin.Generative when dropped > 0 => $"\n\n*{wording.Format(wording.LeftOutNote, dropped)}*",
            _ => "",
        };
    }

    /// <summary>What stands above the passage or the sentence nearest to a refused question.</summary>
    public static string NearestHeading(AbstainedAnswer answer, Wording wording) =>
        answer.NearestSentence is null ? wording.Nearest : wording.NearestSentence;

    /// <summary>
    /// Set apart from the answer, each sentence in quotation marks: the reader judges it. Paragraphs, no list: clients turn
    /// the markers of a list into no citations.
    /// </summary>
    private static string SeeAlso(IReadOnlyList<Citation> further, Wording wording) => further.Count == 0 ? "" : $"\n\n*{wording.SeeAlso}*\n\n"
        + string.Join("\n\n", further.Select(citation => wording.Quote(MarkdownText.Escape(citation.QuoteText)) + Markers([citation.Number])));
}
