using Microsoft.SemanticKernel;
using NewArea.Answering.Generative.Prompts;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Questions;

namespace NewArea.Answering.Generative;

/// <summary>Lets the chat model complete a follow-up; what it brings in from outside the conversation is not taken.</summary>
internal sealed class ModelQuestionCompletion(ChatModel model, FollowUps rules, QuestionTranslation translation) : IQuestionCompletion
{
    /// <summary>Share of neighbouring characters or words that must stand in the conversation.</summary>
    private const double FromConversation = 0.6;

    public async Task<StandaloneQuestion> CompleteAsync(Question question, CancellationToken cancellationToken) =>
        await translation.TranslateAsync(await StandaloneAsync(question, cancellationToken), cancellationToken);

    private async Task<StandaloneQuestion> StandaloneAsync(Question question, CancellationToken cancellationToken)
    {
        var byRules = await rules.CompleteAsync(question, cancellationToken);
        if (question.History.Count == 0)
        {
            return byRules;
        }

        var condensed = await CondenseAsync(question, cancellationToken);
        return condensed is not null && IsFromConversation(condensed, question)
            ? byRules with { Text = condensed, InContext = null, IsRewritten = condensed != question.Text.Trim() }
            : byRules;
    }

    private async Task<string?> CondenseAsync(Question question, CancellationToken cancellationToken)
    {
        var arguments = new KernelArguments
        {
            ["history"] = TokenBudget.Fit(question.History),
            ["question"] = PromptData.Question(question.Text),
        };
        return await model.ReadLineAsync(model.Prompts.Condense, arguments, cancellationToken);
    }

    private static bool IsFromConversation(string condensed, Question question)
    {
        var known = SentenceReading.Of(string.Join('\n', question.History.SelectMany(turn => new[] { turn.Question, turn.Answer }).Append(question.Text)));
        var asked = SentenceReading.Of(condensed);
        return asked.Figures.TrueForAll(figure => known.Figures.Exists(figure.IsProvenBy))
            && asked.Pairs.Count(known.Pairs.Contains) >= asked.Pairs.Count * FromConversation;
    }
}
