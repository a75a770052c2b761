using System.Runtime.CompilerServices;
using Microsoft.SemanticKernel;
using NewArea.Answering.Generative.Prompts;
using NewArea.Answering.Questions;
using NewArea.Memory.Passages;
using NewArea.Memory.Ranking;

namespace NewArea.Answering.Generative;

/// <summary>Lets a chat model write the answer from numbered passages, statement by statement.</summary>
internal sealed class GenerativeAnswerWriter(ChatModel model, int passageTokens) : IAnswerWriter
{
    private const string RefusalToken = "NOT_STATED";
    private const int MostStatements = 10;
    private const int LongestStatement = 600;
    private const int LongestAnswer = 6000;

    public AnswerOrigin Origin => AnswerOrigin.Generative;

    public async IAsyncEnumerable<Draft> WriteAsync(
        StandaloneQuestion question, IReadOnlyList<RankedPassage> passages, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (prompt, shown) = TokenBudget.Fit(passages, passageTokens);
        var arguments = new KernelArguments
        {
            ["language"] = question.Language == "en" ? "English" : "Chinese",
            ["passages"] = prompt,
            ["question"] = PromptData.Question(question.Text),
        };
        var written = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var statement in ReadAsync(arguments, cancellationToken))
        {
            if (statement.Text.Contains(RefusalToken, StringComparison.OrdinalIgnoreCase))
            {
                if (written.Count == 0)
                {
                    yield return new DraftRefusal(AbstentionReason.NotStated);
                }

                yield break;
            }

            if (!written.Add(statement.Text) || written.Count > MostStatements)
            {
                // A model that repeats itself or does not end has said what it had to say.
                yield break;
            }

            if (ReaderLanguage.Of(statement.Text) == question.Language)
            {
                yield return new DraftStatement(statement.Text, SourcesOf(statement, shown));
            }
        }
    }

    private async IAsyncEnumerable<WrittenStatement> ReadAsync(
        KernelArguments arguments, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var stream = new StatementStream();
        var length = 0;
        await foreach (var text in model.StreamAsync(model.Prompts.Answer, arguments, model.TimeLimit, cancellationToken))
        {
            foreach (var statement in stream.Add(text))
            {
                yield return statement;
            }

            if (stream.Pending > LongestStatement || (length += text.Length) > LongestAnswer)
            {
                yield break;
            }
        }

        if (stream.Finish() is { } last)
        {
            yield return last;
        }
    }

    /// <summary>Numbers that no passage carries are left out; the check finds the passage that proves the statement, if any does.</summary>
    private static List<DraftSource> SourcesOf(WrittenStatement statement, IReadOnlyList<Passage> shown) =>
        [.. statement.Citations.Where(number => number >= 1 && number <= shown.Count).Select(number => new DraftSource(shown[number - 1]))];
}
