using Microsoft.Extensions.Configuration;
using NewArea.Answering;
using NewArea.Answering.Questions;
using NewArea.Memory;

namespace NewArea.Cli.Evaluation;

/// <summary>Asks the questions of a set, one after another, as a reader would.</summary>
/// <param name="configuration">The bot's own: a chat model set there is measured too.</param>
/// <param name="searchOnly">Measure the search and ask for no answers.</param>
internal sealed class SetEvaluation(IConfiguration configuration, bool searchOnly)
{
    private const int PassagesLookedAt = 50;

    /// <param name="set">Questions, and the passages they are asked of.</param>
    /// <param name="foreign">Questions about something else, asked of the same passages; each must be refused.</param>
    /// <param name="asked">Told after every question.</param>
    /// <param name="cancellationToken">Stops between two questions.</param>
    public async Task<IReadOnlyList<Outcome>> RunAsync(
        QuestionSet set, QuestionSet? foreign, Action asked, CancellationToken cancellationToken)
    {
        var outcomes = new List<Outcome>();
        var passages = set.Passages.ToDictionary(passage => passage.Id);
        await using var whole = passages.Count > 0
            ? await SetMemory.OfAsync(set.Passages, configuration, cancellationToken)
            : await SetMemory.OfSeedsAsync(configuration, cancellationToken);
        await AskAsync(whole, new SetQuestion { Id = "warm-up", Text = "热身" }, false, cancellationToken);
        foreach (var question in set.Questions)
        {
            await using var own = question.CandidateIds.Count == 0
                ? null
                : await SetMemory.OfAsync(question.CandidateIds.Select(id => passages[id]), configuration, cancellationToken);
            outcomes.Add(await AskAsync(own ?? whole, question, isForeign: false, cancellationToken));
            asked();
        }

        foreach (var question in foreign?.Questions ?? [])
        {
            outcomes.Add(await AskAsync(whole, question, isForeign: true, cancellationToken));
            asked();
        }

        return outcomes;
    }

    private async Task<Outcome> AskAsync(SetMemory memory, SetQuestion question, bool isForeign, CancellationToken cancellationToken)
    {
        var time = TimeProvider.System;
        var start = time.GetTimestamp();
        var found = await memory.Passages.SearchAsync(new SearchQuery(question.Text) { Limit = PassagesLookedAt }, cancellationToken);
        var searched = time.GetTimestamp();
        Answer? answer = null;
        if (!searchOnly)
        {
            var history = question.History.Select(earlier => new Turn(earlier));
            answer = await memory.Answerer.AnswerAsync(new Question(question.Text) { History = [.. history] }, cancellationToken);
        }

        return new Outcome(question)
        {
            IsForeign = isForeign,
            Found = found,
            Answer = answer,
            SearchTime = time.GetElapsedTime(start, searched),
            AnswerTime = time.GetElapsedTime(searched),
        };
    }
}
