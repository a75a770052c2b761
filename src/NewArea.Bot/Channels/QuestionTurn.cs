using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NewArea.Answering;
using NewArea.Answering.Questions;
using NewArea.Answering.Suggestions;
using NewArea.Bot.Conversations;
using NewArea.Bot.Conversations.Stores.Sqlite;
using NewArea.Memory;

namespace NewArea.Bot.Channels;

/// <summary>A question on a channel: history in, answer out, both remembered.</summary>
internal sealed class QuestionTurn(
    Answerer answerer, SuggestedQuestions suggested, PassageMemory memory, ConversationStore conversations, Apology apology, TimeProvider time)
{
    private static readonly TimeSpan SuggestionPatience = TimeSpan.FromMilliseconds(300);

    public async Task AnswerAsync(
        ITurnContext turn, IDialect dialect, string text, CancellationToken cancellationToken)
    {
        var conversation = turn.Activity.ConversationKey();
        var question = new Question(text) { History = await conversations.HistoryAsync(conversation, cancellationToken) };
        var version = memory.Version;

        await using var stream = new ReplyStream(turn, dialect, time);
        var streams = dialect.Streams(turn.Activity)
            && await stream.StartAsync(Wording.In(ReaderLocale.LanguageOf(text, turn.Activity.Locale)).Searching, cancellationToken);
        if (!streams && turn.Activity.DeliveryMode != DeliveryModes.ExpectReplies)
        {
            await turn.SendActivityAsync(new Activity(ActivityTypes.Typing), cancellationToken);
        }

        Answer? grown;
        try
        {
            grown = await GrowAsync(question, stream, cancellationToken);
        }
        catch (Exception failure) when (streams && failure is not OperationCanceledException)
        {
            // An apology beside the stream would leave it open, and Teams takes one stream at a time.
            await stream.FinishAsync(apology.For(turn.Activity, failure), cancellationToken);
            return;
        }

        if (grown is null)
        {
            return;
        }

        var answer = InReadersLanguage(grown, turn.Activity.Locale);
        TurnTelemetry.Answered(answer, turn.Activity.ChannelId);
        var suggestions = dialect.Suggests(turn.Activity) ? await SuggestAsync(answer, cancellationToken) : [];
        var reply = ReplySize.Fit(dialect.Render(answer, suggestions, turn.Activity), Wording.In(answer.Question.Language));
        var id = streams
            ? await stream.FinishAsync(reply, cancellationToken)
            : (await turn.SendActivityAsync(reply, cancellationToken))?.Id;
        await conversations.RememberAsync(conversation, id, RememberedTurn.Of(text, answer, version), cancellationToken);
    }

    /// <summary>None when they take too long to make: they are ready when the passage is cited the next time.</summary>
    private async Task<IReadOnlyList<string>> SuggestAsync(Answer answer, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(SuggestionPatience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await suggested.AfterAsync(answer, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return [];
        }
    }

    /// <summary>A message without words does not show its language; the client's locale does.</summary>
    private static Answer InReadersLanguage(Answer answer, string? locale) =>
        answer is AbstainedAnswer { Reason: AbstentionReason.EmptyQuestion or AbstentionReason.UnreadableQuestion }
            ? answer with { Question = answer.Question with { Language = ReaderLocale.LanguageOf(locale) } }
            : answer;

    /// <returns>Null when the reader pressed Stop before the answer was complete.</returns>
    private async Task<Answer?> GrowAsync(Question question, ReplyStream stream, CancellationToken cancellationToken)
    {
        using var wanted = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, stream.Stopped);
        var opening = "";
        List<Statement> statements = [];
        try
        {
            await foreach (var step in answerer.StreamAsync(question, wanted.Token))
            {
                switch (step)
                {
                    case Understood understood:
                        opening = AnswerMarkdown.Opening(understood.Question);
                        break;
                    case StatementProven proven:
                        statements.Add(proven.Statement);
                        stream.Show(opening + AnswerMarkdown.Statements(statements));
                        break;
                    case Completed completed:
                        return completed.Answer;
                }
            }
        }
        catch (OperationCanceledException) when (stream.Stopped.IsCancellationRequested)
        {
            return null;
        }

        throw new InvalidOperationException("The answer ended without being completed.");
    }
}
