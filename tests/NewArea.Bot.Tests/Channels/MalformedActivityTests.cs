using System.Net;
using System.Net.Http.Headers;
using System.Text;
using FsCheck.Xunit;
using NewArea.Bot.Tests.Fixtures;
using Xunit;

namespace NewArea.Bot.Tests.Channels;

/// <summary>What is not an activity is refused with a status and a reason, never with 500.</summary>
public class MalformedActivityTests(BotApplication application)
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"message\"")]
    [InlineData("{\"type\":{}}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}")]
    [InlineData("{\"type\":\"message\",\"membersAdded\":7}")]
    public async Task Refuses_what_is_no_activity(string body) =>
        Assert.Equal(HttpStatusCode.BadRequest, await StatusOfAsync(Encoding.UTF8.GetBytes(body)));

    [Fact]
    public async Task Refuses_bytes_that_are_no_text() =>
        Assert.Equal(HttpStatusCode.BadRequest, await StatusOfAsync([0x7b, 0xff, 0xfe, 0x00, 0x7d]));

    [Theory]
    [InlineData("type")]
    [InlineData("channelId")]
    [InlineData("serviceUrl")]
    [InlineData("conversation")]
    [InlineData("from")]
    [InlineData("recipient")]
    public async Task Names_the_field_that_is_missing(string field)
    {
        var activity = application.NewReader().Activity("message", "问题");
        activity.Remove(field);

        using var response = await application.NewReader().PostAsync(activity);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(field, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("file:///etc/passwd")]
    public async Task Refuses_a_service_url_that_is_no_web_address(string url)
    {
        var activity = application.NewReader().Activity("message", "问题");
        activity["serviceUrl"] = url;

        using var response = await application.NewReader().PostAsync(activity);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Refuses_a_body_that_is_not_json() =>
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, await StatusOfAsync("type=message"u8.ToArray(), "application/x-www-form-urlencoded"));

    [Fact]
    public async Task Refuses_a_body_larger_than_any_message()
    {
        var activity = application.NewReader().Activity("message", new string('x', 2_000_000));
        using var request = Request(Encoding.UTF8.GetBytes(activity.ToJsonString()), "application/json");
        request.Headers.ExpectContinue = true; // or the refusal may cross the rest of the body and break the pipe

        using var response = await application.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Speaks_the_callers_language()
    {
        using var request = Request("{"u8.ToArray(), "application/json");
        request.Headers.AcceptLanguage.ParseAdd("en-GB");
        using var response = await application.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Contains("cannot be read", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bearer nonsense")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwczovL2FwaS5ib3RmcmFtZXdvcmsuY29tIn0.")]
    public async Task Refuses_a_token_that_is_none(string token)
    {
        using var request = Request(Encoding.UTF8.GetBytes(application.NewReader().Activity("message", "问题").ToJsonString()), "application/json");
        request.Headers.TryAddWithoutValidation("Authorization", token);

        using var response = await application.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Property(MaxTest = 150)]
    public async Task Never_fails_whatever_value_a_field_holds(int field, int value)
    {
        string[] fields = ["type", "id", "timestamp", "channelId", "from", "recipient", "conversation", "text", "entities",
            "attachments", "membersAdded", "channelData", "value", "replyToId", "deliveryMode", "locale", "textFormat", "name"];
        string[] values = ["null", "7", "-1e400", "\"\"", "\"x\"", "true", "[]", "{}", "[null]", "[[]]", "{\"id\":null}", "[{\"type\":7}]", "\"\\u0000\""];
        var activity = application.NewReader().Activity("message", "问题");
        var name = fields[(field & int.MaxValue) % fields.Length];
        activity[name] = "PLACE";
        var body = activity.ToJsonString().Replace("\"PLACE\"", values[(value & int.MaxValue) % values.Length], StringComparison.Ordinal);

        var status = await StatusOfAsync(Encoding.UTF8.GetBytes(body));

        Assert.True((int)status < 500, $"{status} for {body}");
    }

    private async Task<HttpStatusCode> StatusOfAsync(byte[] body, string contentType = "application/json")
    {
        using var request = Request(body, contentType);
        using var response = await application.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static HttpRequestMessage Request(byte[] body, string contentType) => new(HttpMethod.Post, "/api/messages")
    {
        Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue(contentType) } },
    };
}
