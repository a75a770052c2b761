using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Xunit;

namespace NewArea.EndToEnd.Tests.Cli;

/// <summary>What the terminal says of a chat model's answer: how much of it was left out, and when the text's own sentences stand in.</summary>
public sealed class ModelNotesTests : IDisposable
{
    private const string Question = "兰州科近泰基的总经理是谁?";

    private readonly Terminal _terminal = new();

    [Fact]
    public async Task Counts_what_was_left_out()
    {
        var run = await AskAsync("张小奇是兰州科近泰基新技术有限责任公司的总经理。[1]\n张小奇在火星治疗了9000名患者。[1]\n");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("张小奇", run.Lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("火星", run.Output, StringComparison.Ordinal);
        Assert.Contains("另有 1 句在文中找不到依据，已略去。", run.Lines);
    }

    [Fact]
    public async Task Says_nothing_where_nothing_was_left_out() =>
        Assert.DoesNotContain("已略去", (await AskAsync("张小奇是兰州科近泰基新技术有限责任公司的总经理。[1]\n")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Says_that_the_text_stands_in_where_nothing_is_left() =>
        Assert.Contains("模型这次没有给出可用的回答，以上是原文句子。", (await AskAsync("张小奇在火星治疗了9000名患者。[1]\n")).Lines);

    /// <summary>Asks with a server beside it that speaks OpenAI's chat completions and always says the same.</summary>
    private async Task<Run> AskAsync(string says)
    {
        var port = FreePort();
        using var server = new HttpListener();
        server.Prefixes.Add($"http://127.0.0.1:{port}/");
        server.Start();
        var serving = ServeAsync(server, says);
        var run = await _terminal.RunAsync(
            ["ask", Question], "", ("NewArea__Chat__Endpoint", $"http://127.0.0.1:{port}/v1"), ("NewArea__Chat__Model", "played"), ("NewArea__Chat__ApiKey", "none"));
        server.Stop();
        await serving;
        return run;
    }

    private static async Task ServeAsync(HttpListener server, string says)
    {
        while (server.IsListening)
        {
            try
            {
                var context = await server.GetContextAsync();
                var content = JsonSerializer.Serialize(says);
                string[] events =
                [
                    """{"id":"x","object":"chat.completion.chunk","created":1,"model":"played","choices":[{"index":0,"delta":{"role":"assistant","content":CONTENT},"finish_reason":null}]}""".Replace("CONTENT", content, StringComparison.Ordinal),
                    """{"id":"x","object":"chat.completion.chunk","created":1,"model":"played","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}""",
                    "[DONE]",
                ];
                context.Response.ContentType = "text/event-stream";
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(string.Concat(events.Select(data => $"data: {data}\n\n"))));
                context.Response.Close();
            }
            catch (HttpListenerException)
            {
                return;
            }
            catch (ObjectDisposedException)
            {
                return;
            }
        }
    }

    private static string FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }

    public void Dispose() => _terminal.Dispose();
}
