using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using NewArea.Answering.Questions;
using NewArea.Memory;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Suggestions;

/// <summary>
/// What a reader may ask next: questions made from the passages around the one just cited, each asked of the text
/// beforehand, so that none is suggested that would be refused. No chat model is called.
/// </summary>
public sealed class SuggestedQuestions(
    PassageMemory memory, IQuestionCompletion completion, IEnumerable<IAnswerWriter> writers, ILogger<Answerer> logger)
{
    /// <summary>As many as Teams shows.</summary>
    public const int Limit = 3;

    /// <summary>Passages looked at on each side.</summary>
    private const int Reach = 6;

    /// <summary>Passages whose suggestions are kept; with more, all are let go and made again when asked for.</summary>
    private const int CacheLimit = 4096;

    private readonly Answerer _answerer = new(
        memory, completion, writers.Where(writer => writer.Origin == AnswerOrigin.Extractive), logger);

    private readonly ConcurrentDictionary<(long Version, string Document, int Ordinal), Lazy<Task<IReadOnlyList<string>>>> _made = new();

    /// <returns>At most <see cref="Limit"/>, nearest first; none after a refusal, or when the text is in another language than the reader.</returns>
    public async Task<IReadOnlyList<string>> AfterAsync(Answer answer, CancellationToken cancellationToken)
    {
        if (answer is not GroundedAnswer { Citations: [{ Passage: var cited }, ..] }
            || cited.Document.Language != answer.Question.Language)
        {
            return [];
        }

        if (_made.Count >= CacheLimit)
        {
            _made.Clear();
        }

        // Made once whoever waits, so that one reader's impatience costs another nothing.
        var key = (memory.Version, cited.Document.Id, cited.Ordinal);
        var made = _made.GetOrAdd(key, _ => new(() => Task.Run(() => MakeAsync(cited), CancellationToken.None)));
        IReadOnlyList<string> suggested;
        try
        {
            suggested = await made.Value.WaitAsync(cancellationToken);
        }
        catch (Exception broken) when (!cancellationToken.IsCancellationRequested)
        {
            // An answer is worth having without suggestions; they are made again the next time.
            _made.TryRemove(key, out _);
            AnsweringLog.SuggestionsFailed(logger, broken);
            return [];
        }

        return [.. suggested.Where(question => question != answer.Question.Text).Take(Limit)];
    }

    private async Task<IReadOnlyList<string>> MakeAsync(Passage cited)
    {
        var passages = await memory.PassagesOfAsync(cited.Document.Id, CancellationToken.None);
        List<string> suggested = [];
        foreach (var passage in Around(passages, cited.Ordinal))
        {
            if (await FirstAnsweredAsync(passage) is { } question && !suggested.Contains(question))
            {
                suggested.Add(question);
            }

            if (suggested.Count > Limit)
            {
                break;
            }
        }

        return suggested;
    }

    /// <summary>A reader reads on rather than back: the next passage, the one before, the next but one …</summary>
    private static IEnumerable<Passage> Around(IReadOnlyList<Passage> passages, int ordinal) =>
        Enumerable.Range(1, Reach).SelectMany(distance => new[] { ordinal + distance, ordinal - distance })
            .Where(other => other >= 0 && other < passages.Count)
            .Select(other => passages[other]);

    private async Task<string?> FirstAnsweredAsync(Passage passage)
    {
        foreach (var question in QuestionsFrom.Passage(passage))
        {
            var answer = await _answerer.AnswerAsync(new Question(question), CancellationToken.None);
            if (answer is GroundedAnswer grounded && grounded.Citations.Any(citation =>
                citation.Passage.Document.Id == passage.Document.Id && citation.Passage.Ordinal == passage.Ordinal))
            {
                return question;
            }
        }

        return null;
    }
}
