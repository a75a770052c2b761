using System.Diagnostics;
using System.Globalization;
using NewArea.Bot.Tests.Fixtures;
using NewArea.EndToEnd.Tests.Readme;
using Xunit;

namespace NewArea.Bot.Tests.Simulation;

/// <summary>
/// Many readers at once, each in a conversation of their own, and the built bot in a process of its own, as readers find
/// it. <c>NEWAREA_READERS=200</c> runs the published number.
/// </summary>
public class LoadTests
{
    private const int Turns = 10;

    /// <summary>Each answer can be told from the others by a figure that stands in no other one.</summary>
    private static readonly (string Question, string Words)[] Facts =
    [
        ("重离子加速器治疗装置治疗了多少例肿瘤患者?", "1000"),
        ("今年一季度集中开工了多少个重大项目?", "38"),
        ("大数据产业园一期能装多少个机柜?", "5144"),
        ("help", "How it works"),
        ("帮助", "怎么用"),
    ];

    [Fact]
    public async Task Loses_doubles_and_crosses_no_reply_among_many_readers_and_keeps_nobody_waiting()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("NEWAREA_READERS") ?? "40", CultureInfo.InvariantCulture);
        await using var connector = new ConnectorDouble();
        await connector.StartAsync();
        await using var bot = await RunningBot.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient { BaseAddress = new Uri(bot.Address) };
        await NewReader().SayAsync(Facts[0].Question);
        var readers = Enumerable.Range(0, count).Select(_ => NewReader()).ToArray();
        using var here = Process.GetCurrentProcess();
        var (botBefore, hereBefore) = (bot.ProcessorTime, here.TotalProcessorTime);

        var times = (await Task.WhenAll(readers.Select((reader, number) => ConverseAsync(reader, number)))).SelectMany(time => time).Order().ToArray();

        here.Refresh();
        Assert.All(readers, reader => Assert.Equal(Turns, reader.Received.Count(sent => sent.Type == "message")));
        var p95 = times[(int)(times.Length * 0.95)];
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} readers, {times.Length} turns: p50 {times[times.Length / 2].TotalMilliseconds:0} ms, p95 {p95.TotalMilliseconds:0} ms, max {times[^1].TotalMilliseconds:0} ms; processor time a turn: bot {(bot.ProcessorTime - botBefore).TotalMilliseconds / times.Length:0.0} ms, readers {(here.TotalProcessorTime - hereBefore).TotalMilliseconds / times.Length:0.0} ms"));
        Assert.True(p95 < TimeSpan.FromSeconds(1), $"p95 is {p95.TotalSeconds:0.00} s.");

        Reader NewReader() => new(http, connector, "emulator", "zh-CN", "personal");
    }

    /// <summary>As people do: a question, a look at the answer, the next one. The first ones come within a second.</summary>
    private static async Task<IReadOnlyList<TimeSpan>> ConverseAsync(Reader reader, int number)
    {
        var random = new Random(number);
        List<TimeSpan> times = [];
        for (var turn = 0; turn < Turns; turn++)
        {
            await Task.Delay(random.Next(500, 1500) * (turn == 0 ? 1 : 2), TestContext.Current.CancellationToken);
            var (question, words) = Facts[(number + turn) % Facts.Length];
            var started = TimeProvider.System.GetTimestamp();
            var answer = await reader.SayAsync(question);
            times.Add(TimeProvider.System.GetElapsedTime(started));
            Assert.Contains(words, answer, StringComparison.Ordinal);
        }

        return times;
    }
}
