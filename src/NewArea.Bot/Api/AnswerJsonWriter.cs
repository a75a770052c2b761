using System.Text.Json;
using NewArea.Answering;
using NewArea.Answering.Grounding;
using NewArea.Answering.Questions;
using NewArea.Bot.Conversations;
using NewArea.Bot.Pages;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;

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
        var grounded = answer as GroundedAnswer;
        CitationJson Cited(Citation citation) => new(
            citation.Number, citation.QuoteText, wording.PlaceOf(citation.Passage), links.PathTo(citation.Passage, citation.Quote));
        return JsonSerializer.Serialize(
            new AnswerJson(
                abstained is null ? null : RefusalWording.Of(abstained.Reason, wording.Language),
                [.. (grounded?.Citations ?? []).Select(Cited)],
                [.. (grounded?.SeeAlso ?? []).Select(Cited)],
                abstained?.Nearest is [{ Passage: var nearest }, ..] ? Nearest(nearest, abstained.NearestSentence, wording) : null,
                abstained?.NearestSentence is not null,
                [.. answer.Report.Findings.Select(finding => new FindingJson(finding.Verdict.ToString(), finding.Text, finding.Unsupported))],
                answer.Origin.ToString(),
                answer.Relevance),
            AskJsonContext.Default.AnswerJson);
    }

    /// <summary>The nearest sentence, highlighted behind the link; the whole passage where no sentence comes near.</summary>
    private CitationJson Nearest(Passage passage, TextSpan? sentence, Wording wording) => new(
        0,
        sentence is { } span ? passage.TextOf(span) : passage.Text,
        wording.PlaceOf(passage),
        links.PathTo(passage, sentence ?? new TextSpan(passage.Span.Start, 0)));
}
