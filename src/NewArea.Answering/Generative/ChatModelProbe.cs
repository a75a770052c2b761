using Microsoft.SemanticKernel;
using NewArea.Answering.Generative.Prompts;

namespace NewArea.Answering.Generative;

/// <summary>What a real call to the chat model came to.</summary>
/// <param name="Model">The model's name.</param>
/// <param name="Failure">Why it gave nothing; null when it answered.</param>
public sealed record ProbeResult(string Model, string? Failure)
{
    public bool Answers => Failure is null;
}

/// <summary>Calls the configured chat model for real, with the shortest question.</summary>
public sealed class ChatModelProbe
{
    private readonly ChatModel _model;

    internal ChatModelProbe(ChatModel model) => _model = model;

    public async Task<ProbeResult> ProbeAsync(CancellationToken cancellationToken = default)
    {
        var arguments = new KernelArguments { ["history"] = "", ["question"] = PromptData.Question("2+2?") };
        try
        {
            await foreach (var _ in _model.StreamAsync(_model.Prompts.Condense, arguments, _model.TimeLimit, cancellationToken))
            {
                return new ProbeResult(_model.Name, null);
            }

            return new ProbeResult(_model.Name, "The chat model answered with nothing.");
        }
        catch (GenerationFailedException failed)
        {
            return new ProbeResult(_model.Name, failed.InnerException is { Message: { } cause } ? $"{failed.Message} {cause}" : failed.Message);
        }
    }
}
