using NewArea.Bot.Tests.Fixtures;
using Xunit;

namespace NewArea.Bot.Tests.Channels;

public class ConcurrencyTests(BotApplication application)
{
    private static readonly (string Command, string Words)[] Script = [("help", "How it works"), ("忘记", "已删除"), ("帮助", "怎么用")];

    [Fact]
    public async Task Loses_doubles_and_crosses_no_reply_among_many_readers()
    {
        var readers = Enumerable.Range(0, 50).Select(_ => application.NewReader()).ToArray();

        await Task.WhenAll(readers.Select(async reader =>
        {
            foreach (var (command, words) in Script)
            {
                Assert.Contains(words, await reader.SayAsync(command), StringComparison.Ordinal);
            }
        }));

        Assert.All(readers, reader => Assert.Equal(Script.Length, reader.Received.Count));
    }

    [Fact]
    public async Task Answers_in_the_order_of_the_questions()
    {
        var reader = application.NewReader();
        await application.NewReader().SayAsync("help");

        // Sent without waiting for the replies; each request has arrived before the next is sent off.
        List<Task> deliveries = [];
        foreach (var command in (string[])["help", "忘记", "帮助"])
        {
            deliveries.Add(reader.PostAsync(reader.Activity("message", command)));
            await Task.Delay(30, TestContext.Current.CancellationToken);
        }

        await Task.WhenAll(deliveries);

        Assert.Equal(["How it works", "已删除", "怎么用"], reader.Received.Select(sent => Script.First(step => sent.Text.Contains(step.Words, StringComparison.Ordinal)).Words));
    }

    [Fact]
    public async Task Answers_an_activity_once_however_often_it_is_delivered()
    {
        var reader = application.NewReader();
        var question = reader.Activity("message", "help");

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => reader.PostAsync((System.Text.Json.Nodes.JsonObject)question.DeepClone())));
        await reader.PostAsync(question);

        Assert.Single(reader.Received);
    }
}
