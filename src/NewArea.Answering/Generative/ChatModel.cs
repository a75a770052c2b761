using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.SemanticKernel;
using NewArea.Answering.Generative.Prompts;

namespace NewArea.Answering.Generative;

/// <summary>The chat model with our prompts, called within a time limit.</summary>
internal sealed class ChatModel(Kernel kernel, PromptFolder prompts, string name, TimeSpan timeLimit)
{
    private const int LongestLine = 300;

    /// <summary>Two short replies and an answer end within 15 seconds together.</summary>
    private static readonly TimeSpan LineTimeLimit = TimeSpan.FromSeconds(2);

    public string Name => name;

    public string PromptVersion => prompts.Version;

    public PromptFolder Prompts => prompts;

    public TimeSpan TimeLimit => timeLimit;

    /// <exception cref="GenerationFailedException">The model is down, slow, out of quota, or its answer is malformed.</exception>
    public async IAsyncEnumerable<string> StreamAsync(
        KernelFunction prompt, KernelArguments arguments, TimeSpan limit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var activity = GenerationTelemetry.Start(prompt.Name, name, prompts.Version);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(limit);
        var chunks = kernel.InvokeStreamingAsync<StreamingChatMessageContent>(prompt, arguments, patience.Token)
            .GetAsyncEnumerator(patience.Token);
        var next = Task.FromResult(false);
        try
        {
            while (await WaitAsync(next = chunks.MoveNextAsync().AsTask(), patience.Token, cancellationToken))
            {
                GenerationTelemetry.Spent(activity, name, chunks.Current.Metadata);
                if (chunks.Current.Content is { Length: > 0 } text)
                {
                    yield return text;
                }
            }
        }
        finally
        {
            await LeaveAsync(chunks, next);
        }
    }

    /// <summary>A short reply on one line, such as a question; null when the model is slow, fails or writes anything else.</summary>
    public async Task<string?> ReadLineAsync(KernelFunction prompt, KernelArguments arguments, CancellationToken cancellationToken)
    {
        var written = new StringBuilder();
        try
        {
            await foreach (var text in StreamAsync(prompt, arguments, LineTimeLimit, cancellationToken))
            {
                if (written.Append(text).Length > LongestLine)
                {
                    return null;
                }
            }
        }
        catch (GenerationFailedException)
        {
            return null;
        }

        var line = written.ToString().Trim();
        return line.Length > 0 && !line.Contains('\n', StringComparison.Ordinal) ? line : null;
    }

    private static async Task<bool> WaitAsync(Task<bool> next, CancellationToken patience, CancellationToken cancellationToken)
    {
        try
        {
            // A server that stops sending without closing would not notice the token by itself.
            return await next.WaitAsync(patience);
        }
        catch (OperationCanceledException slow) when (!cancellationToken.IsCancellationRequested)
        {
            throw new GenerationFailedException("The chat model did not answer in time.", slow);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            throw new GenerationFailedException("The chat model failed.", broken);
        }
    }

    /// <summary>A stream that is still being read cannot be left: it is left when it notices that nobody waits.</summary>
    private static async Task LeaveAsync(IAsyncEnumerator<StreamingChatMessageContent> chunks, Task next)
    {
        if (!next.IsCompleted)
        {
            _ = LeaveLaterAsync();
            return;
        }

        await chunks.DisposeAsync();

        async Task LeaveLaterAsync()
        {
            await next.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await chunks.DisposeAsync();
        }
    }
}
