using System.Text.RegularExpressions;
using Xunit;

namespace NewArea.EndToEnd.Tests.Seeds;

/// <summary>Facts carry over, sentences do not; and a sentence makes sense where it is shown alone, as an answer.</summary>
public partial class BriefingWordingTests
{
    /// <summary>Letters, digits and 汉字 in a row that the briefing and the article may not share.</summary>
    private const int SharedRun = 20;

    public static readonly TheoryData<string> Languages = [.. Briefing.Languages];

    /// <summary>The titles of the related pieces stand in the front matter, as titles; the text keeps to the rule without any exception.</summary>
    [Theory, MemberData(nameof(Languages))]
    public async Task No_run_of_20_characters_of_the_article_stands_in_the_text(string language)
    {
        var article = Letters(string.Concat(OriginalArticle.Lines()));
        var briefing = Letters((await Briefing.ReadAsync(language)).Document.Text);

        var shared = Enumerable.Range(0, briefing.Length - SharedRun + 1)
            .Select(start => briefing.Substring(start, SharedRun))
            .Where(run => article.Contains(run, StringComparison.Ordinal));

        Assert.Empty(shared);
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

    private static string Letters(string text) =>
        string.Concat(Briefing.Fold(text).Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"(?<=[。？！])|(?<=[.?!])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^\s*([该它他她其此那]|这(?!篇报道)|(It|Its|He|His|She|Her|They|Their|This|That|There)\b)")]
    private static partial Regex Pronoun();
}
