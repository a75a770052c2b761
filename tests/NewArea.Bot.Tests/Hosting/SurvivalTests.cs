using System.Net.Http.Json;
using System.Text.Json.Nodes;
using NewArea.Bot.Tests.Fixtures;
using NewArea.EndToEnd.Tests.Readme;
using NewArea.Memory.Stores.Sqlite;
using Xunit;

namespace NewArea.Bot.Tests.Hosting;

/// <summary>The built bot, killed and asked to stop.</summary>
public sealed class SurvivalTests : IAsyncDisposable
{
    private readonly ConnectorDouble _connector = new();
    private readonly HttpClient _http = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("newarea-survival-").FullName;
    private int _lastActivity;

    public async ValueTask DisposeAsync()
    {
        await _connector.DisposeAsync();
        _http.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Knows_after_a_kill_what_was_said_what_was_answered_and_what_readers_thought()
    {
        await _connector.StartAsync();
        var question = Activity("message", "大数据产业园一期能装多少个机柜?");
        await using (var killed = await StartAsync())
        {
            await PostAsync(killed, question);
            var feedback = Activity("invoke");
            feedback["name"] = "message/submitAction";
            feedback["replyToId"] = _connector.SentTo("c")[^1].Id;
            feedback["value"] = new JsonObject { ["actionName"] = "feedback", ["actionValue"] = new JsonObject { ["reaction"] = "like" } };
            await PostAsync(killed, feedback);
            await killed.KillAsync();
        }

        var before = _connector.SentTo("c").Count;
        await using var bot = await StartAsync();
        await PostAsync(bot, question);
        Assert.Equal(before, _connector.SentTo("c").Count);
        await PostAsync(bot, Activity("message", "那二期呢?"));

        var followUp = _connector.SentTo("c")[^1].Text;
        Assert.Contains("二期", followUp, StringComparison.Ordinal);
        Assert.Contains("机柜", followUp, StringComparison.Ordinal);
        var kept = Assert.Single(await FeedbackStore.Beside(Path.Combine(_folder, "memory.db")).ListAsync(TestContext.Current.CancellationToken));
        Assert.True(kept.IsLike);
    }

    [Fact]
    public async Task Finishes_the_answers_under_way_when_asked_to_stop()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no SIGTERM on Windows.");
        await _connector.StartAsync();
        await using var bot = await StartAsync();
        await PostAsync(bot, Activity("message", "help"));
        // Busy for two seconds, so that the answer is under way when the stop comes.
        _connector.Refuse("c", new Refusal(429, RetryAfter: 2));
        var answer = PostAsync(bot, Activity("message", "张小奇是谁?"));
        await Task.Delay(700, TestContext.Current.CancellationToken);

        bot.Terminate();

        Assert.Equal(0, await bot.ExitCodeAsync(TestContext.Current.CancellationToken));
        await answer;
        Assert.Contains("张小奇", _connector.SentTo("c")[^1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("张小奇", bot.Log, StringComparison.Ordinal);
    }

    private Task<RunningBot> StartAsync() => RunningBot.StartAsync(_folder, null, TestContext.Current.CancellationToken);

    private async Task PostAsync(RunningBot bot, JsonObject activity)
    {
        using var response = await _http.PostAsJsonAsync(bot.Address + "/api/messages", activity, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
    }

    private JsonObject Activity(string type, string? text = null) => new()
    {
        ["type"] = type,
        ["id"] = $"a{++_lastActivity}",
        ["channelId"] = "emulator",
        ["serviceUrl"] = _connector.Url,
        ["conversation"] = new JsonObject { ["id"] = "c" },
        ["from"] = new JsonObject { ["id"] = "reader" },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["text"] = text,
    };
}
