using Microsoft.SemanticKernel;
using NewArea.Answering.Generative.Prompts;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Questions;
using NewArea.Memory;

namespace NewArea.Answering.Generative;

/// <summary>Puts a question into the language of the texts, when none of them is in the reader's; only the search reads it.</summary>
internal sealed class QuestionTranslation(ChatModel model, PassageMemory memory)
{
    /// <summary>The question with its translation; as it was when a text is in its language, or the model gives nothing usable.</summary>
    public async Task<StandaloneQuestion> TranslateAsync(StandaloneQuestion question, CancellationToken cancellationToken)
    {
        var languages = (await memory.ListAsync(cancellationToken)).Select(document => document.Language).ToHashSet(StringComparer.Ordinal);
        if (languages.Count == 0 || languages.Contains(question.Language))
        {
            return question;
        }

        var arguments = new KernelArguments
        {
            ["language"] = question.Language == "en" ? "Chinese" : "English",
            ["question"] = PromptData.Question(question.Text),
        };
        var translated = await model.ReadLineAsync(model.Prompts.Translate, arguments, cancellationToken);
        return translated is not null && IsTranslation(translated, question) ? question with { Translation = translated } : question;
    }

    /// <summary>Another language, and no figure that the question does not name.</summary>
    private static bool IsTranslation(string translated, StandaloneQuestion question)
    {
        var asked = SentenceReading.Of(question.Text);
        return ReaderLanguage.Of(translated) != question.Language
            && SentenceReading.Of(translated).Figures.TrueForAll(figure => figure.IsArticle || asked.Figures.Exists(other => other.Value == figure.Value));
    }
}
