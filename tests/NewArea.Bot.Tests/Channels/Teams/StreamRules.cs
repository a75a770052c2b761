using System.Text.Json.Nodes;
using NewArea.Bot.Tests.Fixtures;
using Xunit;

namespace NewArea.Bot.Tests.Channels.Teams;

/// <summary>
/// What Teams demands of a stream and lesser clients let pass.
/// https://learn.microsoft.com/microsoftteams/platform/bots/streaming-ux
/// </summary>
internal static class StreamRules
{
    public static void Hold(IReadOnlyList<SentActivity> stream)
    {
        var infos = stream.Select(sent => InfoOf(sent)).ToList();
        Assert.All(infos, Assert.NotNull);
        Assert.Equal("informative", (string)infos[0]!["streamType"]!);
        Assert.Equal("final", (string)infos[^1]!["streamType"]!);
        Assert.All(infos.Skip(1).SkipLast(1), info => Assert.Equal("streaming", (string)info!["streamType"]!));

        Assert.Null(infos[0]!["streamId"]);
        Assert.All(infos.Skip(1), info => Assert.Equal(stream[0].Id, (string)info!["streamId"]!));
        Assert.Equal(Enumerable.Range(1, stream.Count - 1), infos.SkipLast(1).Select(info => (int)info!["streamSequence"]!));
        Assert.Null(infos[^1]!["streamSequence"]);

        Assert.All(stream.SkipLast(1), sent => Assert.Equal("typing", sent.Type));
        Assert.Equal("message", stream[^1].Type);
        foreach (var (earlier, later) in stream.Skip(1).Zip(stream.Skip(2)))
        {
            Assert.StartsWith(earlier.Text, later.Text, StringComparison.Ordinal);
        }

        foreach (var (earlier, later) in stream.Zip(stream.Skip(1)))
        {
            var gap = TimeProvider.System.GetElapsedTime(earlier.Timestamp, later.Timestamp);
            Assert.True(gap > TimeSpan.FromSeconds(0.95), $"Two requests within {gap.TotalSeconds:0.00} s.");
        }
    }

    public static JsonObject? InfoOf(SentActivity sent) => EntityOf(sent, "streaminfo");

    public static JsonObject? EntityOf(SentActivity sent, string type) =>
        sent.Activity["entities"]?.AsArray().OfType<JsonObject>().SingleOrDefault(entity => (string?)entity["type"] == type);
}
