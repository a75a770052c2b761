using System.Text.RegularExpressions;
using Xunit;

namespace NewArea.EndToEnd.Tests.Seeds;

/// <summary>Facts carry over, sentences do not; and a sentence makes sense where it is shown alone, as an answer.</summary>
public partial class BriefingWordingTests
{
    /// <summary>Characters in a row that a briefing and the article may not share.</summary>
    private const int SharedRun = 20;

    public static readonly TheoryData<string> Languages = [.. Briefing.Languages];

    /// <summary>The whole file, front matter too: as it stands, without white space, and by letters and digits alone.</summary>
    [Theory, MemberData(nameof(Languages))]
    public async Task No_run_of_20_characters_of_the_article_stands_in_the_file(string language)
    {
        var article = string.Join('\n', OriginalArticle.Lines());
        var briefing = await File.ReadAllTextAsync(
            RepositoryFiles.PathOf($"seeds/lanzhou-new-area.{language}.md"), TestContext.Current.CancellationToken);

        Assert.Empty(Shared(article, briefing));
        Assert.Empty(Shared(Only(article, c => !char.IsWhiteSpace(c)), Only(briefing, c => !char.IsWhiteSpace(c))));
        Assert.Empty(Shared(Only(article, char.IsLetterOrDigit), Only(briefing, char.IsLetterOrDigit)));
    }

    [Theory, MemberData(nameof(Languages))]
    public async Task No_sentence_leans_on_the_one_before(string language)
    {
        var briefing = await Briefing.ReadAsync(language);

        var leaning = briefing.Paragraphs
            .SelectMany(block => SentenceEnd().Split(block.Span.In(briefing.Document.Text)))
            .Where(sentence => Pronoun().IsMatch(sentence));

        Assert.Empty(leaning);
    }

    private static IEnumerable<string> Shared(string article, string briefing) =>
        Enumerable.Range(0, briefing.Length - SharedRun + 1)
            .Select(start => briefing.Substring(start, SharedRun))
            .Where(run => article.Contains(run, StringComparison.Ordinal));

    private static string Only(string text, Func<char, bool> kind) => string.Concat(Briefing.Fold(text).Where(kind));

    [GeneratedRegex(@"(?<=[。？！])|(?<=[.?!])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^\s*([该它他她其此那]|这(?!篇报道)|(It|Its|He|His|She|Her|They|Their|This|That|There)\b)")]
    private static partial Regex Pronoun();
}
