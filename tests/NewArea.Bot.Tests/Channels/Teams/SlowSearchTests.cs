using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using NewArea.Bot.Tests.Fixtures;
using Xunit;

namespace NewArea.Bot.Tests.Channels.Teams;

/// <summary>The message extension when its search hangs: Teams shows an error of its own after 5 seconds.</summary>
public class SlowSearchTests
{
    [Fact]
    public async Task Says_within_five_seconds_that_the_search_is_too_slow_and_works_again_afterwards()
    {
        using var embeddings = new HangingEmbeddings();
        await using var bot = new BotApplication
        {
            Replace = services => services.AddSingleton<IEmbeddingGenerator<string, Embedding<float>>>(embeddings),
        };
        await bot.InitializeAsync();

        embeddings.Hang();
        var started = Stopwatch.GetTimestamp();
        var answers = await Task.WhenAll(QueryAsync(bot, "zh-CN", "重离子 肿瘤患者"), QueryAsync(bot, "en-US", "heavy-ion tumour patients"));
        var waited = Stopwatch.GetElapsedTime(started);

        Assert.All(answers, answer => Assert.Equal("message", (string)answer["type"]!));
        Assert.Equal(["这次查找太慢了，请再试一次。", "That search took too long. Please try again."], answers.Select(answer => (string)answer["text"]!));
        Assert.InRange(waited.TotalSeconds, 1, 5);

        embeddings.Recover();
        Assert.Equal("result", (string)(await QueryAsync(bot, "zh-CN", "重离子 肿瘤患者"))["type"]!);
    }

    private static async Task<JsonNode> QueryAsync(BotApplication bot, string locale, string words) =>
        (await bot.NewReader("msteams", locale).InvokeAsync("composeExtension/query", new JsonObject
        {
            ["commandId"] = "searchPassages",
            ["parameters"] = new JsonArray(new JsonObject { ["name"] = "query", ["value"] = words }),
        }))["composeExtension"]!;
}
