using NewArea.EndToEnd.Tests.Readme;
using Xunit;

namespace NewArea.Bot.Tests.Hosting;

/// <summary>The built bot with a file that it cannot use: it ends, and says which and what to do.</summary>
public sealed class UnusableFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newarea-unusable-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("NewArea__Memory", "Choose another file")]
    [InlineData("NewArea__Conversations", "set NewArea:Conversations to another file")]
    public async Task Ends_with_one_line_that_says_what_to_do(string setting, string advice)
    {
        var file = Path.Combine(_folder, "letter.txt");
        await File.WriteAllTextAsync(file, new string('x', 5000), TestContext.Current.CancellationToken);
        await using var bot = RunningBot.Launch(null, new Dictionary<string, string> { [setting] = file });

        Assert.Equal(3, await bot.ExitCodeAsync(TestContext.Current.CancellationToken));

        Assert.Contains(file, bot.Log, StringComparison.Ordinal);
        Assert.Contains(advice, bot.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", bot.Log, StringComparison.Ordinal);
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }
}
