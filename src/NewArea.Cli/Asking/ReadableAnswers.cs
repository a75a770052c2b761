using System.Text.Json;
using NewArea.Answering;
using NewArea.Answering.Grounding;
using NewArea.Answering.Questions;
using NewArea.Cli.Terminal;
using Spectre.Console;

namespace NewArea.Cli.Asking;

/// <summary>Writes answers for a reader, in the question's language: each statement as soon as it is proven, then the proof.</summary>
internal sealed class ReadableAnswers(Screen screen) : IAnswerSink
{
    public async Task<Answer> WriteAsync(JsonElement? id, Question question, IAsyncEnumerable<AnswerEvent> events)
    {
        Answer? answer = null;
        await foreach (var step in events)
        {
            switch (step)
            {
                case Understood { Question: { IsRewritten: true } understood }:
                    var wording = Wording.In(understood.Language);
                    screen.WriteLine((wording.Format(wording.UnderstoodAs, understood.Text), Styles.Quiet));
                    break;
                case StatementProven { Statement: var statement }:
                    WriteStatement(statement);
                    break;
                case Completed completed:
                    answer = completed.Answer;
                    break;
            }
        }

        WriteProof(answer!, Wording.In(answer!.Question.Language));
        screen.WriteLine();
        return answer;
    }

    public Task WriteErrorAsync(QuestionLine line)
    {
        screen.WriteLine(($"{line.Number}: {line.Error}", Styles.Bad));
        screen.WriteLine();
        return Task.CompletedTask;
    }

    private void WriteStatement(Statement statement)
    {
        var text = statement.Text;
        var (start, end) = statement.Key is { } key ? (key.Start, key.End) : (0, 0);
        screen.WriteLine(
            (text[..start], Style.Plain),
            (text[start..end], Styles.Key),
            (text[end..], Style.Plain),
            (statement.Markers(), Styles.Marker));
    }

    private void WriteProof(Answer answer, Wording wording)
    {
        switch (answer)
        {
            case GroundedAnswer grounded:
                WriteNotes(grounded, wording);
                WriteSources(wording.Sources, grounded.Citations, wording);
                if (grounded.SeeAlso.Count > 0)
                {
                    WriteSources(wording.SeeAlso, grounded.SeeAlso, wording);
                }

                break;
            case AbstainedAnswer abstained:
                screen.WriteLine(RefusalWording.Of(abstained.Reason, answer.Question.Language));
                if (abstained.Nearest is [var nearest, ..])
                {
                    screen.WriteLine();
                    screen.WriteLine(
                        (abstained.NearestSentence is null ? wording.Nearest : wording.NearestSentence, Styles.Heading),
                        ($" {wording.PlaceOf(nearest.Passage)}", Styles.Quiet));
                    screen.WriteIndented(abstained.NearestSentence is { } sentence ? nearest.Passage.TextOf(sentence) : nearest.Passage.Text);
                }

                break;
        }
    }

    private void WriteSources(string heading, IReadOnlyList<Citation> citations, Wording wording)
    {
        screen.WriteLine();
        screen.WriteLine((heading, Styles.Heading));
        foreach (var citation in citations)
        {
            WriteSource(citation, wording);
        }
    }

    private void WriteNotes(GroundedAnswer answer, Wording wording)
    {
        var dropped = answer.Report.Findings.Count(finding => finding.Verdict == Verdict.Dropped);
        if (answer.Origin == AnswerOrigin.Fallback)
        {
            screen.WriteLine((wording.FallbackNote, Styles.Quiet));
        }
        else if (answer.Origin == AnswerOrigin.Generative && dropped > 0)
        {
            screen.WriteLine((wording.Format(wording.LeftOutNote, dropped), Styles.Quiet));
        }
    }

    private void WriteSource(Citation citation, Wording wording)
    {
        screen.WriteLine(
            ($"[{citation.Number}]", Styles.Marker),
            ($" {wording.PlaceOf(citation.Passage)}", Style.Plain));
        screen.WriteIndented(wording.Format(wording.Quote, citation.QuoteText), Styles.Quiet);
        if (citation.Passage.Document.Url is { } url)
        {
            screen.WriteIndented(url, Styles.Quiet);
        }
    }
}
