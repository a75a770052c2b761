using System.Diagnostics;
using System.Text.Json;
using NewArea.Answering;
using NewArea.Answering.Grounding;
using NewArea.Answering.Questions;
using NewArea.Cli.Documents;
using NewArea.Cli.Terminal;

namespace NewArea.Cli.Asking;

/// <summary>Writes each answer as one line of JSON.</summary>
internal sealed class JsonAnswers(TextWriter output) : IAnswerSink
{
    public async Task<Answer> WriteAsync(JsonElement? id, Question question, IAsyncEnumerable<AnswerEvent> events)
    {
        var clock = Stopwatch.StartNew();
        var answer = await events.OfType<Completed>().Select(completed => completed.Answer).LastAsync();
        await output.WriteLineAsync(JsonLines.Format(Describe(id, question, answer, clock.Elapsed)));
        await output.FlushAsync();
        return answer;
    }

    public async Task WriteErrorAsync(QuestionLine line)
    {
        await output.WriteLineAsync(JsonLines.Format(new LineErrorJson(line.Id, line.Number, line.Error!)));
        await output.FlushAsync();
    }

    public static AnswerJson Describe(JsonElement? id, Question question, Answer answer, TimeSpan elapsed)
    {
        var grounded = answer as GroundedAnswer;
        var abstained = answer as AbstainedAnswer;
        var statements = grounded?.Statements ?? [];
        return new AnswerJson
        {
            Id = id,
            Question = question.Text,
            Standalone = answer.Question.Text,
            Abstained = abstained is not null,
            Reason = abstained?.Reason,
            Text = abstained is not null
                ? RefusalWording.Of(abstained.Reason, answer.Question.Language)
                : statements.MarkedText(),
            Statements = [.. statements.Select(Describe)],
            Citations = [.. (grounded?.Citations ?? []).Select(Describe)],
            SeeAlso = [.. (grounded?.SeeAlso ?? []).Select(Describe)],
            Nearest = [.. (abstained?.Nearest ?? []).Select(PassageJson.Of)],
            NearestSentence = abstained is { Nearest: [{ Passage: var nearest }, ..], NearestSentence: { } sentence } ? nearest.TextOf(sentence) : null,
            Relevance = Math.Round(answer.Relevance, 4),
            ElapsedMs = Math.Round(elapsed.TotalMilliseconds, 2),
            Origin = answer.Origin,
            Grounding = answer.Report.Findings,
        };
    }

    private static StatementJson Describe(Statement statement) =>
        new(statement.Text, statement.Citations, statement.Key?.In(statement.Text));

    private static CitationJson Describe(Citation citation) => new(
        citation.Number,
        citation.Passage.Document.Id,
        citation.Passage.Document.Title,
        citation.Passage.Ordinal,
        citation.Passage.Heading,
        citation.Passage.Paragraph,
        citation.Passage.Text,
        citation.QuoteText,
        citation.Quote.Start,
        citation.Quote.Length,
        citation.Passage.Document.Url);
}
