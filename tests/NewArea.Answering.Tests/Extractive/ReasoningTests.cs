using NewArea.Answering.Extractive;
using NewArea.Answering.Questions;
using NewArea.Memory.Text;
using Xunit;

namespace NewArea.Answering.Tests.Extractive;

/// <summary>Answers that one sentence does not hold: why, how, and what something is.</summary>
public sealed class ReasoningTests
{
    private static readonly string[] Valley =
    [
        "霞光谷古渡口水流湍急，两岸都是陡壁。因此，古渡口从清代起被当地人称为鬼门渡。现在这里架起了一座吊桥。",
        "文化馆馆长周晓岚认为，老手艺不会消失。竹编技艺面向未来，对山村收入有很大的拉动作用。",
        "许多游客乘船去看霜降石。霜降石（又名白石）是一种含石英的岩石。它遇冷会在表面凝出一层白霜。当地人用霜降石砌墙。",
    ];

    [Fact]
    public async Task Tells_the_cause_before_what_is_concluded_from_it()
    {
        var told = (await WriteAsync("古渡口为什么被称为鬼门渡？")).OfType<DraftStatement>().Select(statement => statement.Text).ToList();
        Assert.StartsWith("霞光谷古渡口水流湍急", told[0], StringComparison.Ordinal);
        Assert.StartsWith("因此", told[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_who_speaks_before_what_goes_on_without_a_name()
    {
        var told = (await WriteAsync("谁说过竹编技艺对山村收入的拉动作用很大？")).OfType<DraftStatement>().Select(statement => statement.Text).ToList();
        Assert.Contains("周晓岚认为", told[0], StringComparison.Ordinal);
        Assert.StartsWith("竹编技艺", told[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_only_the_conclusion_to_who_asks_for_it() =>
        Assert.StartsWith("因此", (await WriteAsync("古渡口从什么时候起被称为鬼门渡？")).OfType<DraftStatement>().First().Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("什么是霜降石？")]
    [InlineData("霜降石是什么？")]
    [InlineData("何謂「霜降石」")]
    public async Task Defines_with_the_sentence_that_opens_with_the_term(string question)
    {
        var drafts = await WriteAsync(question);
        Assert.StartsWith("霜降石(又名", Width(Assert.Single(drafts.OfType<DraftStatement>()).Text), StringComparison.Ordinal);
        Assert.Contains(drafts.OfType<DraftPointer>(), pointer => pointer.Source.Passage.TextOf(pointer.Source.Quote ?? default).StartsWith("它遇冷", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("什么是霜降石", "霜降石", "霜降石，又称白石，是一种岩石。")]
    [InlineData("《霞光》是什么？", "霞光", "《霞光》是一部电影。")]
    [InlineData("what is a ferry?", "ferry", "a ferry is a boat.")]
    public void Knows_what_is_to_be_defined(string question, string term, string sentence)
    {
        var asked = AskedDefinition.Of(TextFolding.Fold(question));
        Assert.Equal(term, asked?.Term);
        Assert.True(asked!.IsIn(TextFolding.Fold(sentence)));
    }

    [Theory]
    [InlineData("霜降石的用途是什么？")]
    [InlineData("霜降石是什么时候发现的？")]
    [InlineData("张三是谁？")]
    public void Takes_no_other_question_for_one(string question) => Assert.Null(AskedDefinition.Of(TextFolding.Fold(question)));

    private static string Width(string text) => text.Replace('（', '(');

    private static async Task<IReadOnlyList<Draft>> WriteAsync(string question) => await new ExtractiveWriter()
        .WriteAsync(new StandaloneQuestion(question, ReaderLanguage.Of(question)), Texts.Found(Valley), TestContext.Current.CancellationToken)
        .ToListAsync(TestContext.Current.CancellationToken);
}
