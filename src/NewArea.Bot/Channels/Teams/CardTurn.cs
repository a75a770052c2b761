using Microsoft.Bot.Schema;
using NewArea.Answering;
using NewArea.Answering.Questions;
using NewArea.Bot.Conversations;
using NewArea.Bot.Conversations.Stores.Sqlite;
using NewArea.Memory;
using Newtonsoft.Json.Linq;

namespace NewArea.Bot.Channels.Teams;

/// <summary>What happens when a reader presses a button of our cards: another card takes the card's place.</summary>
/// <remarks>https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model</remarks>
internal sealed class CardTurn(
    PassageMemory memory, Answerer answerer, QuotationCard quotations, ConversationStore conversations)
{
    public const string Invoke = "adaptiveCard/action";

    private const string Message = "application/vnd.microsoft.activity.message";
    private const string Error = "application/vnd.microsoft.error";

    /// <summary>A card waits 15 seconds, and a reader not as long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    public async Task<JObject> RunAsync(Activity press, CancellationToken cancellationToken)
    {
        var action = (press.Value as JObject)?["action"] as JObject;
        var data = action?["data"] as JObject ?? [];
        var wording = Wording.In(ReaderLocale.LanguageOf((string?)(data[CardVerbs.Language] as JValue) ?? press.Locale));
        return (string?)(action?["verb"] as JValue) switch
        {
            CardVerbs.Passage => await ShowAsync(data, wording, cancellationToken),
            CardVerbs.Ask => await AnswerAsync(press, (string?)(data[CardVerbs.QuestionInput] as JValue) ?? "", cancellationToken),
            _ => Response(StatusCodes.Status400BadRequest, Error, new JObject { ["code"] = "BadRequest", ["message"] = wording.UnknownAction }),
        };
    }

    private async Task<JObject> ShowAsync(JObject data, Wording wording, CancellationToken cancellationToken) =>
        await quotations.FindAsync(memory, data, wording, cancellationToken) is { } card
            ? Response(StatusCodes.Status200OK, PassageCard.ContentType, card)
            : Response(StatusCodes.Status200OK, Message, wording.NoSuchPassage);

    /// <summary>A question from a card belongs to the conversation like a typed one: it may follow up, and be followed up.</summary>
    private async Task<JObject> AnswerAsync(Activity press, string question, CancellationToken cancellationToken)
    {
        var wording = Wording.In(ReaderLocale.LanguageOf(question, press.Locale));
        var conversation = press.ConversationKey();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var history = await conversations.HistoryAsync(conversation, patience.Token);
            var version = memory.Version;
            var answer = await answerer.AnswerAsync(new Question(question) { History = history }, patience.Token);
            await conversations.RememberAsync(conversation, reply: null, RememberedTurn.Of(question, answer, version), patience.Token);
            TurnTelemetry.Answered(answer, press.ChannelId);
            return Response(StatusCodes.Status200OK, PassageCard.ContentType, AnswerCard.Of(answer, wording));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Response(StatusCodes.Status200OK, Message, wording.AnswerTooSlow);
        }
    }

    private static JObject Response(int status, string type, JToken value) => new()
    {
        ["statusCode"] = status,
        ["type"] = type,
        ["value"] = value,
    };
}
