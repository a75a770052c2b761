using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using NewArea.Bot.Tests.Fixtures;
using Xunit;

namespace NewArea.Bot.Tests.Hosting;

public class HealthTests(BotApplication application)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/health")]
    public async Task Is_healthy_once_the_seeds_are_imported(string path)
    {
        var (status, report) = await ReportAsync(application, path);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("Healthy", (string?)report["status"]);
    }

    [Fact]
    public async Task Says_that_the_memory_cannot_be_read()
    {
        await using var bot = new BotApplication();
        await bot.InitializeAsync();
        Damage(Path.Combine(bot.Folder, "memory.db"));

        var (status, report) = await ReportAsync(bot, "/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.StartsWith("The memory cannot be read", (string?)report["checks"]!["memory"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_conversations_cannot_be_kept_and_what_to_do()
    {
        await using var bot = new BotApplication();
        await bot.InitializeAsync();
        await bot.NewReader().SayAsync("help");
        Damage(Path.Combine(bot.Folder, "conversations.db"));

        var (status, report) = await ReportAsync(bot, "/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("NewArea:Conversations", (string?)report["checks"]!["conversations"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_the_chat_model_does_not_answer_and_stays_ready_because_the_text_does()
    {
        await using var bot = new BotApplication
        {
            Settings = new() { ["NewArea:Chat:Endpoint"] = "http://127.0.0.1:9/v1", ["NewArea:Chat:Model"] = "absent" },
        };
        await bot.InitializeAsync();

        var (status, report) = await ReportAsync(bot, "/health");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("Degraded", (string?)report["status"]);
        Assert.StartsWith("absent does not answer", (string?)report["checks"]!["chat model"], StringComparison.Ordinal);
        Assert.Contains("NewArea:Chat:Endpoint", (string?)report["checks"]!["chat model"], StringComparison.Ordinal);
        Assert.Equal("Healthy", (string?)(await ReportAsync(bot, "/health/ready")).Report["status"]);
    }

    /// <summary>Takes every table out of a file that the bot has open.</summary>
    private static void Damage(string file)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            PRAGMA writable_schema = ON;
            DELETE FROM sqlite_schema;
            PRAGMA schema_version = 9999;
            """;
        command.ExecuteNonQuery();
    }

    private static async Task<(HttpStatusCode Status, JsonNode Report)> ReportAsync(BotApplication bot, string path)
    {
        using var response = await bot.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!);
    }
}
