using System.Text.RegularExpressions;
using Xunit;

namespace NewArea.EndToEnd.Tests.Seeds;

/// <summary>A sentence of a briefing makes sense where it is shown alone, as an answer.</summary>
public partial class BriefingWordingTests
{
    public static readonly TheoryData<string> Languages = [.. Briefing.Languages];

    [Theory, MemberData(nameof(Languages))]
    public async Task No_sentence_leans_on_the_one_before(string language)
    {
        var briefing = await Briefing.ReadAsync(language);

        var leaning = briefing.Paragraphs
            .SelectMany(block => SentenceEnd().Split(block.Span.In(briefing.Document.Text)))
            .Where(sentence => Pronoun().IsMatch(sentence));

        Assert.Empty(leaning);
    }

    [GeneratedRegex(@"(?<=[。？！])|(?<=[.?!])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^\s*([该它他她其此那]|这(?!篇报道)|(It|Its|He|His|She|Her|They|Their|This|That|There)\b)")]
    private static partial Regex Pronoun();
}
