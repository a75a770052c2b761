using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;
using NewArea.Bot.Tests.Fixtures;
using Xunit;

namespace NewArea.Bot.Tests.Api;

/// <summary>The stream behind the development chat page.</summary>
public class AskTests(BotApplication application)
{
    [Fact]
    public async Task Streams_the_statements_and_then_their_proof()
    {
        var events = await AskAsync("重离子加速器治疗装置治疗了多少例肿瘤患者?");

        Assert.Equal("answer", events[^1].EventType);
        Assert.All(events.SkipLast(1), step => Assert.Equal("statement", step.EventType));
        var answer = JsonNode.Parse(events[^1].Data)!;
        var citation = answer["citations"]![0]!;
        Assert.Contains("1000", (string)citation["quote"]!, StringComparison.Ordinal);
        Assert.Equal("Supported", (string)answer["findings"]![0]!["verdict"]!);
        var page = await application.Http.GetStringAsync(new Uri((string)citation["url"]!, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains($"<mark>{(string)citation["quote"]!}</mark>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_a_refusal_and_the_nearest_passage()
    {
        var answer = JsonNode.Parse((await AskAsync("张小奇的电话号码是多少?"))[^1].Data)!;

        Assert.NotNull(answer["refusal"]);
        Assert.Empty(answer["citations"]!.AsArray());
    }

    private async Task<List<SseItem<string>>> AskAsync(string question)
    {
        using var response = await application.Http.PostAsJsonAsync(
            "/api/ask", new { question, conversation = Guid.NewGuid() }, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        await using var stream = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        return await SseParser.Create(stream).EnumerateAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
    }
}
