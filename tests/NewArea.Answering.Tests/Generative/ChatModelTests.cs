using Microsoft.SemanticKernel;
using NewArea.Answering.Generative;
using NewArea.Answering.Generative.Prompts;
using Xunit;

namespace NewArea.Answering.Tests.Generative;

public sealed class ChatModelTests
{
    /// <summary>A stream that does not notice that nobody waits is left without a second failure.</summary>
    [Fact]
    public async Task Gives_up_on_a_model_that_never_sends()
    {
        var model = new ChatModel(new Kernel(), PromptFolder.Load(PromptFolder.DefaultPath), "silent", TimeSpan.FromMilliseconds(100));
        var silent = KernelFunctionFactory.CreateFromMethod(() => new TaskCompletionSource<string>().Task, "Silent");
        await Assert.ThrowsAsync<GenerationFailedException>(async () =>
        {
            await foreach (var text in model.StreamAsync(silent, [], model.TimeLimit, TestContext.Current.CancellationToken))
            {
                Assert.Fail(text);
            }
        });
    }
}
