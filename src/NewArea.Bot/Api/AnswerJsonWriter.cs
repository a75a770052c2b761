using System.Text.Json;
using NewArea.Answering;
using NewArea.Answering.Questions;
using NewArea.Bot.Conversations;
using NewArea.Bot.Pages;
using NewArea.Memory.Documents;

namespace NewArea.Bot.Api;

/// <summary>Puts the steps of an answer into the chat page's JSON.</summary>
internal sealed class AnswerJsonWriter(PassageLinks links)
{
    public static string Of(StandaloneQuestion question) =>
        JsonSerializer.Serialize(new UnderstoodJson(question.Text), AskJsonContext.Default.UnderstoodJson);

    public static string Of(Statement statement) => JsonSerializer.Serialize(
        new StatementJson(statement.Text, statement.Key?.Start ?? 0, statement.Key?.Length ?? 0, statement.Citations),
        AskJsonContext.Default.StatementJson);

    public string Of(Answer answer)
    {
        var wording = Wording.In(answer.Question.Language);
        var abstained = answer as AbstainedAnswer;
        var citations = (answer as GroundedAnswer)?.Citations ?? [];
        return JsonSerializer.Serialize(
            new AnswerJson(
                abstained is null ? null : RefusalWording.Of(abstained.Reason, wording.Language),
                [.. citations.Select(citation => new CitationJson(
                    citation.Number, citation.QuoteText, wording.PlaceOf(citation.Passage), links.PathTo(citation.Passage, citation.Quote)))],
                abstained?.Nearest is [{ Passage: var nearest }, ..]
                    ? new CitationJson(0, nearest.Text, wording.PlaceOf(nearest), links.PathTo(nearest, new TextSpan(nearest.Span.Start, 0)))
                    : null,
                [.. answer.Report.Findings.Select(finding => new FindingJson(finding.Verdict.ToString(), finding.Text, finding.Unsupported))],
                answer.Origin.ToString(),
                answer.Relevance),
            AskJsonContext.Default.AnswerJson);
    }
}
