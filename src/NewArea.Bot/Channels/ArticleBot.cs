using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NewArea.Bot.Conversations;
using NewArea.Bot.Conversations.Stores.Sqlite;

namespace NewArea.Bot.Channels;

/// <summary>What the bot does with each kind of activity.</summary>
internal sealed class ArticleBot(
    QuestionTurn questions, FeedbackTurn feedback, InvokeTurn invokes, ConversationStore conversations, IEnumerable<IDialect> dialects) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        turnContext.Activity switch
        {
            { Type: ActivityTypes.Invoke } => invokes.RunAsync(turnContext, cancellationToken),
            { Type: ActivityTypes.Event, Name: FeedbackTurn.WebChatEvent } => feedback.KeepAsync(turnContext.Activity, cancellationToken),
            { Type: ActivityTypes.Message } => OnMessageAsync(turnContext, cancellationToken),
            { Type: ActivityTypes.ConversationUpdate } => OnArrivalAsync(turnContext, cancellationToken),
            _ => Task.CompletedTask,
        };

    private async Task OnMessageAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var message = turn.Activity;
        var dialect = dialects.First(dialect => dialect.Speaks(message.ChannelId));
        var text = dialect.QuestionIn(message);
        if (Command.Parse(text) is not { } command)
        {
            await questions.AnswerAsync(turn, dialect, text, cancellationToken);
            return;
        }

        var wording = Wording.In(command.Language);
        if (command.Kind == CommandKind.Forget)
        {
            await conversations.ForgetAsync(message.ConversationKey(), cancellationToken);
        }

        var reply = command.Kind switch
        {
            CommandKind.Forget => wording.Forgotten,
            CommandKind.Greet => wording.Welcome,
            CommandKind.Thank => wording.YouAreWelcome,
            _ => wording.Help,
        };
        await turn.SendActivityAsync(Reply.Text(reply, wording), cancellationToken);
    }

    /// <summary>
    /// Teams tells of the bot's own arrival, once, when it is installed; the others tell of the reader's,
    /// and the Emulator of both.
    /// </summary>
    private static async Task OnArrivalAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var arrival = turn.Activity;
        var arrived = arrival.MembersAdded?.Any(member =>
            (member.Id == arrival.Recipient.Id) == (arrival.ChannelId == Microsoft.Bot.Connector.Channels.Msteams)) == true;
        if (arrived)
        {
            var wording = Wording.In(ReaderLocale.LanguageOf(arrival.Locale));
            await turn.SendActivityAsync(Reply.Text(wording.Welcome, wording), cancellationToken);
        }
    }
}
