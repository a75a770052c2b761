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
    public const string QueryInvoke = "composeExtension/query";
    public const string SelectInvoke = "composeExtension/selectItem";

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
            var found = await memory.SearchAsync(new SearchQuery(words) { Limit = skip + count }, patience.Token);
            return found.Count == 0
                ? Say(wording.Format(wording.NoPassageFound, Excerpt.Of(words, PreviewLength)))
                : Show(found.Skip(skip).Select(ranked => Result(ranked.Passage, wording)));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Say(wording.SearchTooSlow);
        }
    }

    public async Task<JObject> SelectAsync(Activity selection, CancellationToken cancellationToken)
    {
        var wording = Wording.In(ReaderLocale.LanguageOf(selection.Locale));
        return await quotations.FindAsync(memory, selection.Value as JObject ?? [], wording, cancellationToken) is { } card
            ? Show([new JObject { ["contentType"] = PassageCard.ContentType, ["content"] = card }])
            : Say(wording.NoSuchPassage);
    }

    /// <summary>Empty on the first opening, for which Teams sends a parameter of its own.</summary>
    private static string WordsIn(JObject value) => (value["parameters"] as JArray ?? [])
        .OfType<JObject>()
        .Where(parameter => (string?)(parameter["name"] as JValue) != "initialRun")
        .Select(parameter => ((string?)(parameter["value"] as JValue) ?? "").Trim())
        .FirstOrDefault("");

    private static int? NumberIn(JObject value, string path) =>
        value.SelectToken(path) is JValue { Type: JTokenType.Integer } number ? (int)Math.Min((long)number, Deepest) : null;

    /// <summary>The whole card for clients that insert it as it is; those that ask again get it from <see cref="SelectAsync"/>.</summary>
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
                ["tap"] = new JObject
                {
                    ["type"] = "invoke",
                    ["value"] = new JObject { ["document"] = passage.Document.Id, ["ordinal"] = passage.Ordinal },
                },
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
