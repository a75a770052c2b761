using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewArea.Answering;
using NewArea.Answering.Questions;
using NewArea.Bot.Tests.Channels.Teams;
using NewArea.Bot.Tests.Fixtures;
using NewArea.Memory.Ranking;
using Xunit;

namespace NewArea.Bot.Tests.Channels;

/// <summary>What the reader sees when the machinery breaks in the middle of an answer.</summary>
public class BrokenAnswerTests
{
    [Theory]
    [InlineData("personal")]
    [InlineData("groupChat")]
    public async Task Apologises_once_and_leaves_no_stream_open(string conversationType)
    {
        await using var bot = new BotApplication
        {
            Replace = services =>
            {
                services.RemoveAll<IAnswerWriter>();
                services.AddSingleton<IAnswerWriter, BrokenWriter>();
            },
        };
        await bot.InitializeAsync();
        var reader = bot.NewReader("msteams", conversationType: conversationType);

        var apology = await reader.SayAsync("重离子加速器治疗装置治疗了多少例肿瘤患者?");

        Assert.DoesNotContain("the disk is on fire", apology, StringComparison.Ordinal);
        Assert.Matches("[0-9a-f]{32}", apology);
        if (conversationType == "personal")
        {
            StreamRules.Hold(reader.Received);
        }
    }

    private sealed class BrokenWriter : IAnswerWriter
    {
        public AnswerOrigin Origin => AnswerOrigin.Extractive;

        public async IAsyncEnumerable<Draft> WriteAsync(
            StandaloneQuestion question, IReadOnlyList<RankedPassage> passages, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.Yield();
            var first = passages[0].Passage;
            yield return new DraftStatement(first.TextOf(first.Sentences[0]), [new DraftSource(first, first.Sentences[0])]);
            throw new InvalidDataException("the disk is on fire");
        }
    }
}
