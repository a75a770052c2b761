using System.Security.Cryptography;
using System.Text;
using Microsoft.SemanticKernel;

namespace NewArea.Answering.Generative.Prompts;

/// <summary>The prompts as they lie beside the program: one folder each, <c>skprompt.txt</c> and <c>config.json</c>.</summary>
/// <param name="Answer">Writes cited statements.</param>
/// <param name="Condense">Completes a follow-up.</param>
/// <param name="Translate">Puts a question into the language of the texts.</param>
/// <param name="Version">Changes with every change of a prompt.</param>
internal sealed record PromptFolder(KernelFunction Answer, KernelFunction Condense, KernelFunction Translate, string Version)
{
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, "prompts");

    /// <exception cref="FileNotFoundException">A prompt is missing; the message says where it was looked for.</exception>
    public static PromptFolder Load(string path)
    {
        var text = new StringBuilder();
        var answer = LoadPrompt(path, nameof(Answer), text);
        var condense = LoadPrompt(path, nameof(Condense), text);
        var translate = LoadPrompt(path, nameof(Translate), text);
        return new PromptFolder(answer, condense, translate, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..12]);
    }

    private static KernelFunction LoadPrompt(string path, string name, StringBuilder all)
    {
        var template = Read(Path.Combine(path, name, "skprompt.txt"));
        var config = Read(Path.Combine(path, name, "config.json"));
        all.Append(template).Append(config);
        var prompt = PromptTemplateConfig.FromJson(config);
        prompt.Name = name;
        prompt.Template = template;
        return KernelFunctionFactory.CreateFromPrompt(prompt);
    }

    private static string Read(string file) => File.Exists(file)
        ? File.ReadAllText(file)
        : throw new FileNotFoundException(
            $"The prompt {file} is missing. Copy the folder \"prompts\" of the repository beside the program, or leave NewArea:Chat out to answer without a model.",
            file);
}
