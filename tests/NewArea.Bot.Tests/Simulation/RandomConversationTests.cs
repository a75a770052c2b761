using System.Globalization;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewArea.Answering;
using NewArea.Bot.Tests.Fixtures;
using Xunit;

namespace NewArea.Bot.Tests.Simulation;

/// <summary>
/// Many conversations of every kind with a connector as strict as Teams, on a clock that runs twenty times faster.
/// <c>NEWAREA_CONVERSATIONS=1000</c> runs the published number; the numbers of the conversations are their seeds.
/// </summary>
public class RandomConversationTests
{
    private const int AtOnce = 24;
    private static readonly TimeSpan Redelivery = TimeSpan.FromSeconds(15);

    private readonly ScaledTime _time = new(scale: 20);

    [Fact]
    public async Task Break_no_rule_of_the_channel_and_leave_no_question_unanswered_or_answered_twice()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("NEWAREA_CONVERSATIONS") ?? "40", CultureInfo.InvariantCulture);
        await using var teams = new StrictTeams();
        await teams.StartAsync();
        await using var bot = new BotApplication
        {
            Replace = services =>
            {
                services.RemoveAll<TimeProvider>();
                services.AddSingleton<TimeProvider>(_time);
                services.Insert(0, ServiceDescriptor.Singleton<IAnswerWriter>(new UnsteadyWriter(_time)));
            },
        };
        await bot.InitializeAsync();
        var violations = new List<string>();

        await Parallel.ForEachAsync(
            Enumerable.Range(1, count),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = TestContext.Current.CancellationToken },
            async (seed, cancellationToken) =>
            {
                var broken = await HoldAsync(bot.Http, teams, seed, cancellationToken);
                lock (violations)
                {
                    violations.AddRange(broken);
                }
            });

        TestContext.Current.TestOutputHelper?.WriteLine($"{count} conversations, {violations.Count} violations");
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    private async Task<IReadOnlyList<string>> HoldAsync(HttpClient http, StrictTeams teams, int seed, CancellationToken cancellationToken)
    {
        TeamsConversation? channel = null;
        var conversation = new RandomConversation(seed, teams.Url) { ReplyTo = asked => channel!.AnswersTo(asked) is [var reply, ..] ? reply : null };
        channel = new TeamsConversation(conversation.Id, conversation.IsPersonal, seed, _time);
        teams.Open(conversation.Id, channel);
        List<string> violations = [];
        Dictionary<string, ConversationStep> expected = [];
        foreach (var step in conversation.Steps())
        {
            var id = (string)step.Activity["id"]!;
            if (step.IsStopped)
            {
                channel.Stop(id);
            }

            if (step.IsBlocked)
            {
                channel.Block(id);
            }

            var deliveries = await DeliverAsync(http, step, cancellationToken);
            violations.AddRange(deliveries.Where(status => status is >= 500 and not 501).Select(status => $"{id} got {status}"));
            if (!await ComesTrueAsync(() => channel.AnswersTo(id).Count >= step.Answers, cancellationToken))
            {
                violations.Add($"{id} got no answer ({step})");
            }

            expected[id] = step;
        }

        await ComesTrueAsync(() => channel.UnfinishedAnswers.Count == 0, cancellationToken);
        violations.AddRange(channel.UnfinishedAnswers.Select(id => $"{id} has a stream without an end ({expected[id]})"));
        violations.AddRange(expected.Where(step => channel.AnswersTo(step.Key).Count > step.Value.Answers)
            .Select(step => $"{step.Key} got {channel.AnswersTo(step.Key).Count} answers ({step.Value})"));
        return [.. violations, .. channel.Violations];
    }

    /// <summary>Delivers as Teams does: once more when it is not acknowledged within 15 seconds.</summary>
    private async Task<IReadOnlyList<int>> DeliverAsync(HttpClient http, ConversationStep step, CancellationToken cancellationToken)
    {
        List<Task<int>> deliveries = [PostAsync(http, step, cancellationToken)];
        if (await Task.WhenAny(deliveries[0], Task.Delay(Redelivery, _time, cancellationToken)) != deliveries[0] || step.IsRedelivered)
        {
            deliveries.Add(PostAsync(http, step, cancellationToken));
        }

        return await Task.WhenAll(deliveries);
    }

    private static async Task<int> PostAsync(HttpClient http, ConversationStep step, CancellationToken cancellationToken)
    {
        using var response = await http.PostAsJsonAsync("/api/messages", step.Activity, cancellationToken);
        return (int)response.StatusCode;
    }

    /// <summary>Ten minutes of the fast clock: more than the longest answer.</summary>
    private async Task<bool> ComesTrueAsync(Func<bool> condition, CancellationToken cancellationToken)
    {
        var started = _time.GetTimestamp();
        while (!condition())
        {
            if (_time.GetElapsedTime(started) > TimeSpan.FromMinutes(10))
            {
                return false;
            }

            await Task.Delay(10, cancellationToken);
        }

        return true;
    }
}
