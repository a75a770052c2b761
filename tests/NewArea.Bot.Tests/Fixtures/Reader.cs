using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace NewArea.Bot.Tests.Fixtures;

/// <summary>A reader in one conversation: sends activities, reads what the connector received.</summary>
internal sealed class Reader(HttpClient bot, ConnectorDouble connector, string channel, string locale, string conversationType)
{
    private static int LastNumber;

    private readonly string _conversation = $"conversation-{Interlocked.Increment(ref LastNumber)}";
    private int _lastActivity;

    public string Conversation => _conversation;

    public IReadOnlyList<SentActivity> Received => connector.SentTo(_conversation);

    public JsonObject Activity(string type, string? text = null)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = $"a{++_lastActivity}",
            ["channelId"] = channel,
            ["serviceUrl"] = connector.Url,
            ["conversation"] = new JsonObject { ["id"] = _conversation, ["conversationType"] = conversationType },
            ["from"] = new JsonObject { ["id"] = "reader" },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
            ["locale"] = locale,
        };
        if (text is not null)
        {
            activity["text"] = text;
        }

        return activity;
    }

    public JsonObject Arrival(string member)
    {
        var arrival = Activity("conversationUpdate");
        arrival["membersAdded"] = new JsonArray(new JsonObject { ["id"] = member });
        return arrival;
    }

    public Task<HttpResponseMessage> PostAsync(JsonObject activity) =>
        bot.PostAsJsonAsync("/api/messages", activity, TestContext.Current.CancellationToken);

    /// <summary>Asks something that is answered in the response itself.</summary>
    public async Task<JsonNode> InvokeAsync(string name, JsonNode value)
    {
        var invoke = Activity("invoke");
        invoke["name"] = name;
        invoke["value"] = value;
        using var response = await PostAsync(invoke);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
    }

    /// <summary>Delivers an activity and returns the messages it brought, typing left out.</summary>
    public async Task<IReadOnlyList<string>> DeliverAsync(JsonObject activity)
    {
        var before = Received.Count;
        using var response = await PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return [.. Received.Skip(before).Where(sent => sent.Type == "message").Select(sent => sent.Text)];
    }

    /// <summary>Says something and returns the one answer.</summary>
    public async Task<string> SayAsync(string text) => Assert.Single(await DeliverAsync(Activity("message", text)));
}
