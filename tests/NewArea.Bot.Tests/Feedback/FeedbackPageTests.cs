using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NewArea.Bot.Tests.Fixtures;
using NewArea.Memory.Feedback;
using NewArea.Memory.Stores.Sqlite;
using Xunit;

namespace NewArea.Bot.Tests.Feedback;

/// <summary>The operator's page.</summary>
public class FeedbackPageTests(BotApplication application)
{
    [Fact]
    public async Task Shows_question_answer_comment_and_passages()
    {
        await application.Services.GetRequiredService<FeedbackStore>().AddAsync(
            new FeedbackEntry(
                TimeProvider.System.GetUtcNow(), false, "<b>太短</b>", "多少个项目?", "38个。", new(1, "多少个项目?", [new("lanzhou-new-area-zh", 5, "原句")])),
            TestContext.Current.CancellationToken);

        var page = await application.Http.GetStringAsync(new Uri("/feedback", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("读者评价", page, StringComparison.Ordinal);
        Assert.Contains("<h2>多少个项目?</h2>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;太短&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.Contains("/documents/lanzhou-new-area-zh/passages/5", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("Host", "rebound.example")]
    public async Task Is_not_there_for_anyone_elsewhere(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/feedback");
        request.Headers.TryAddWithoutValidation(header, value);

        using var response = await application.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
