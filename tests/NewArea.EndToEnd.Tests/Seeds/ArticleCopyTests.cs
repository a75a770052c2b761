using Xunit;

namespace NewArea.EndToEnd.Tests.Seeds;

/// <summary>Facts of the article carry over into the briefings and the questions, its sentences do not.</summary>
public class ArticleCopyTests
{
    /// <summary>Characters in a row that a file of ours and the article may not share.</summary>
    private const int SharedRun = 20;

    public static readonly TheoryData<string> Files =
    [
        .. Briefing.Languages.Select(language => $"seeds/lanzhou-new-area.{language}.md"),
        .. ArticleQuestion.Files.Select(file => $"tests/questions/article/{file}.jsonl"),
    ];

    /// <summary>The whole file, front matter too: as it stands, without white space, and by letters and digits alone.</summary>
    [Theory, MemberData(nameof(Files))]
    public async Task No_run_of_20_characters_of_the_article_stands_in_the_file(string file)
    {
        var article = string.Join('\n', OriginalArticle.Lines());
        var ours = await File.ReadAllTextAsync(RepositoryFiles.PathOf(file), TestContext.Current.CancellationToken);

        Assert.Empty(Shared(article, ours));
        Assert.Empty(Shared(Only(article, c => !char.IsWhiteSpace(c)), Only(ours, c => !char.IsWhiteSpace(c))));
        Assert.Empty(Shared(Only(article, char.IsLetterOrDigit), Only(ours, char.IsLetterOrDigit)));
    }

    private static IEnumerable<string> Shared(string article, string ours) =>
        Enumerable.Range(0, ours.Length - SharedRun + 1)
            .Select(start => ours.Substring(start, SharedRun))
            .Where(run => article.Contains(run, StringComparison.Ordinal));

    private static string Only(string text, Func<char, bool> kind) => string.Concat(Briefing.Fold(text).Where(kind));
}
