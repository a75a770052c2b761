using System.Text.Json;
using NewArea.Answering.Questions;
using NewArea.Cli.Terminal;

namespace NewArea.Cli.Asking;

/// <summary>
/// A line <c>{"id","question","history"}</c>. <c>id</c> is any JSON value and comes back as it was; <c>history</c> lists
/// earlier turns, oldest first, as questions or as <c>{"question","answer"}</c>.
/// </summary>
/// <param name="Number">The line's number in its file, from 1.</param>
/// <param name="Id">The line's own name, if it has one.</param>
/// <param name="Question">Null when the line holds none.</param>
/// <param name="Error">What is wrong with the line, then.</param>
internal sealed record QuestionLine(int Number, JsonElement? Id, Question? Question, string? Error)
{
    public static QuestionLine Parse(int number, string line, Wording wording)
    {
        JsonElement? id = null;
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                return new(number, null, null, wording.LineIsNoObject);
            }

            id = json.RootElement.TryGetProperty("id", out var given) ? given.Clone() : null;
            return json.RootElement.TryGetProperty("question", out var text) && text.ValueKind == JsonValueKind.String
                ? new(number, id, new Question(text.GetString()!) { History = HistoryOf(json.RootElement) }, null)
                : new(number, id, null, wording.LineHasNoQuestion);
        }
        catch (JsonException invalid)
        {
            return new(number, id, null, wording.Format(wording.LineIsNoJson, invalid.Message));
        }
        catch (FormatException)
        {
            return new(number, id, null, wording.HistoryIsWrong);
        }
        catch (InvalidOperationException)
        {
            // A string with half a surrogate pair is JSON, but no text.
            return new(number, id, null, wording.LineIsNoText);
        }
    }

    private static Turn[] HistoryOf(JsonElement line) =>
        !line.TryGetProperty("history", out var history) || history.ValueKind == JsonValueKind.Null ? []
        : history.ValueKind == JsonValueKind.Array ? [.. history.EnumerateArray().Select(TurnOf)]
        : throw new FormatException();

    private static Turn TurnOf(JsonElement turn) => turn.ValueKind switch
    {
        JsonValueKind.String => new Turn(turn.GetString()!),
        JsonValueKind.Object when TextOf(turn, "question") is { } question => new Turn(question, TextOf(turn, "answer")),
        _ => throw new FormatException(),
    };

    private static string? TextOf(JsonElement turn, string name) =>
        turn.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
