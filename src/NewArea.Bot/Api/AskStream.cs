using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using NewArea.Answering;
using NewArea.Answering.Questions;
using NewArea.Bot.Conversations;
using NewArea.Bot.Conversations.Stores.Sqlite;
using NewArea.Memory;

namespace NewArea.Bot.Api;

/// <summary>One question of the chat page on its way.</summary>
internal sealed class AskStream(
    Answerer answerer, PassageMemory memory, ConversationStore conversations, AnswerJsonWriter json)
{
    /// <summary>Events <c>understood</c>, <c>statement</c> … and at last <c>answer</c>.</summary>
    public async IAsyncEnumerable<SseItem<string>> AnswerAsync(
        AskRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var conversation = $"chat|{request.Conversation}";
        var version = memory.Version;
        var question = new Question(request.Question)
        {
            History = await conversations.HistoryAsync(conversation, cancellationToken),
        };
        await foreach (var step in answerer.StreamAsync(question, cancellationToken))
        {
            switch (step)
            {
                case Understood { Question.IsRewritten: true } understood:
                    yield return new(AnswerJsonWriter.Of(understood.Question), "understood");
                    break;
                case StatementProven proven:
                    yield return new(AnswerJsonWriter.Of(proven.Statement), "statement");
                    break;
                case Completed { Answer: var answer }:
                    yield return new(json.Of(answer), "answer");
                    await conversations.RememberAsync(
                        conversation, null, RememberedTurn.Of(request.Question, answer, version), cancellationToken);
                    break;
            }
        }
    }
}
