using System.Text.Json;
using NewArea.Answering;
using NewArea.Answering.Questions;

namespace NewArea.Cli.Asking;

/// <summary>Where answers go: to a reader, or to a script.</summary>
internal interface IAnswerSink
{
    /// <summary>Writes an answer as it happens and returns it.</summary>
    Task<Answer> WriteAsync(JsonElement? id, Question question, IAsyncEnumerable<AnswerEvent> events);

    /// <summary>Writes what is wrong with a line that holds no question.</summary>
    Task WriteErrorAsync(QuestionLine line);
}
