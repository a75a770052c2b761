using Microsoft.Bot.Schema;
using NewArea.Bot.Conversations;
using NewArea.Memory;
using NewArea.Memory.Passages;
using Newtonsoft.Json.Linq;

namespace NewArea.Bot.Channels.Teams;

/// <summary>The message extension: finds passages from the compose box and puts the chosen one into the message as a card.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search</remarks>
internal sealed class PassageSearch(PassageMemory memory, QuotationCard quotations)
{
    public const string Invoke = "composeExtension/query";

    /// <summary>Results that Teams asks for at a time, and how far down it may page.</summary>
    private const int PageSize = 25;
    private const int Deepest = 200;
    private const int PreviewLength = 140;

    /// <summary>Teams gives up after 5 seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public async Task<JObject> FindAsync(Activity query, CancellationToken cancellationToken)
    {
        var value = query.Value as JObject ?? [];
        var words = WordsIn(value);
        var wording = Wording.In(ReaderLocale.LanguageOf(words, query.Locale));
        if (words.Length == 0)
        {
            return Say(wording.SearchPrompt);
        }

        var skip = Math.Clamp(NumberIn(value, "queryOptions.skip") ?? 0, 0, Deepest);
        var count = Math.Clamp(NumberIn(value, "queryOptions.count") ?? PageSize, 1, PageSize);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            // Whoever makes the query's vector may not listen; the reader is not to wait for that.
            var found = await memory.SearchAsync(new SearchQuery(words) { Limit = skip + count }, patience.Token).WaitAsync(patience.Token);
            return found.Count == 0
                ? Say(wording.Format(wording.NoPassageFound, Excerpt.Of(words, PreviewLength)))
                : Show(found.Skip(skip).Select(ranked => Result(ranked.Passage, wording)));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Say(wording.SearchTooSlow);
        }
    }

    /// <summary>Empty on the first opening, for which Teams sends a parameter of its own.</summary>
    private static string WordsIn(JObject value) => (value["parameters"] as JArray ?? [])
        .OfType<JObject>()
        .Where(parameter => (string?)(parameter["name"] as JValue) != "initialRun")
        .Select(parameter => ((string?)(parameter["value"] as JValue) ?? "").Trim())
        .FirstOrDefault("");

    private static int? NumberIn(JObject value, string path) =>
        value.SelectToken(path) is JValue { Type: JTokenType.Integer } number ? (int)Math.Min((long)number, Deepest) : null;

    /// <summary>The preview for the list, and the card that takes its place in the message.</summary>
    private JObject Result(Passage passage, Wording wording) => new()
    {
        ["contentType"] = PassageCard.ContentType,
        ["content"] = quotations.Of(passage, isLast: false, wording),
        ["preview"] = new JObject
        {
            ["contentType"] = "application/vnd.microsoft.card.thumbnail",
            ["content"] = new JObject
            {
                ["title"] = wording.PlaceOf(passage),
                ["text"] = Excerpt.Of(passage.Text, PreviewLength),
            },
        },
    };

    private static JObject Show(IEnumerable<JObject> attachments) => Respond(new JObject
    {
        ["type"] = "result",
        ["attachmentLayout"] = "list",
        ["attachments"] = new JArray(attachments),
    });

    private static JObject Say(string words) => Respond(new JObject { ["type"] = "message", ["text"] = words });

    private static JObject Respond(JObject content) => new() { ["composeExtension"] = content };
}
