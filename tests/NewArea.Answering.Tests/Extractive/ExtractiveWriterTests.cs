using NewArea.Answering.Extractive;
using NewArea.Answering.Questions;
using Xunit;

namespace NewArea.Answering.Tests.Extractive;

public sealed class ExtractiveWriterTests
{
    private static readonly string[] Valley =
    [
        "霞光谷电池厂位于霞光谷东岸，由工程师陆明远创办。2021年，霞光谷电池厂集中开工了12个重大项目，总投资为45亿元。",
        "周晓岚是霞光谷电池厂的副总经理。周晓岚说，电池厂的产品出口到巴西和智利。",
        "霞光谷数据中心一期已经建成，装配机柜容量为3200个。霞光谷数据中心二期正在建设，装配机柜容量为7500个。",
    ];

    [Theory]
    [InlineData("霞光谷电池厂在2021年集中开工了多少个重大项目？", "12个重大项目")]
    [InlineData("霞光谷電池廠位於哪裡？", "东岸")]
    [InlineData("霞光谷数据中心二期的装配机柜容量是多少？", "7500个")]
    [InlineData("霞光谷数据中心一期的装配机柜容量是多少？", "3200个")]
    [InlineData("周晓岚是什么职务？", "副总经理")]
    [InlineData("周晓岚是谁？", "副总经理")]
    [InlineData("周晓岚经理说产品出口到哪些国家？", "巴西")]
    [InlineData("周晓岚在霞光谷电池厂任什么职？", "副总经理")]
    public async Task Answers_with_the_sentence_that_says_so(string question, string answer) =>
        Assert.Contains(answer, (await WriteAsync(question)).OfType<DraftStatement>().First().Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("霞光谷电池厂在2019年集中开工了多少个重大项目？")]
    [InlineData("霞光谷电池厂集中开工的58个重大项目总投资多少？")]
    [InlineData("霞光谷电池厂的总经理是谁？")]
    [InlineData("霞光谷电池厂是哪一年成立的？")]
    [InlineData("周晓岚今年多大年纪？")]
    [InlineData("王建国担任霞光谷电池厂什么职务？")]
    [InlineData("霞光谷数据中心三期的装配机柜容量是多少？")]
    [InlineData("周晓岚今年多大？")]
    [InlineData("霞光谷数据中心二期是哪一年开工的？")]
    [InlineData("霞光谷税务局局长是谁？")]
    [InlineData("青禾园区的总经理是谁？")]
    [InlineData("霞光谷海关的负责人在采访中说了什么？")]
    [InlineData("霞光谷数据中心二期的投资额报多少？")]
    [InlineData("陈志明主任在霞光谷电池厂说了什么？")]
    [InlineData("曾毓明打算在霞光谷电池厂做什么？")]
    [InlineData("霞光谷电池厂集中开工的12个重大项目分别叫什么？")]
    [InlineData("霞光谷数据中心二期花了多少投资？")]
    [InlineData("吴敏华在霞光谷电池厂负责什么工作？")]
    [InlineData("霞光谷电池厂集中开工的12个重大项目里哪个最大？")]
    [InlineData("雷军看完霞光谷电池厂后说了什么？")]
    [InlineData("霞光谷电池厂雇了多少人？")]
    [InlineData("周晓岚多大岁数？")]
    [InlineData("What are the 30 major projects of 2021?")]
    [InlineData("Who was the deputy general manager before the present one?")]
    [InlineData("What do visitors pay for the products?")]
    public async Task Refuses_what_comes_near_and_is_not_said(string question) =>
        Assert.IsType<DraftRefusal>(Assert.Single(await WriteAsync(question)));

    [Theory]
    [InlineData("光合作用的产物是什么？", AbstentionReason.OffTopic)]
    [InlineData("珠穆朗玛峰有多高？", AbstentionReason.OffTopic)]
    [InlineData("周晓岚今年多大？", AbstentionReason.NotStated)]
    [InlineData("霞光谷电池厂有多少名员工？", AbstentionReason.NotStated)]
    public async Task Tells_another_subject_from_a_fact_that_is_missing(string question, AbstentionReason reason) =>
        Assert.Equal(reason, Assert.IsType<DraftRefusal>(Assert.Single(await WriteAsync(question))).Reason);

    [Theory]
    [InlineData("霞光谷电池厂占地面积是多少？")]
    [InlineData("霞光谷电池厂的年产值是多少？")]
    [InlineData("霞光谷数据中心一期的占地是多少亩？")]
    [InlineData("周晓岚的学历是什么？")]
    [InlineData("霞光谷电池厂的邮箱是什么？")]
    public async Task Refuses_when_the_subject_is_there_and_the_attribute_is_not(string question) =>
        Assert.IsType<DraftRefusal>(Assert.Single(await WriteAsync(question)));

    [Theory]
    [InlineData("李晓岚是什么职务？")]
    [InlineData("前任电池厂副总经理是谁？")]
    public async Task Refuses_to_take_one_person_for_another(string question) =>
        Assert.IsType<DraftRefusal>(Assert.Single(await WriteAsync(question)));

    [Fact]
    public async Task States_first_and_points_further_afterwards()
    {
        var drafts = await WriteAsync("霞光谷电池厂有什么产品？");
        Assert.IsType<DraftStatement>(drafts[0]);
        Assert.DoesNotContain(drafts.SkipWhile(draft => draft is DraftStatement), draft => draft is not DraftPointer);
    }

    [Fact]
    public async Task Points_nowhere_else_when_certain()
    {
        var drafts = await WriteAsync("周晓岚是什么职务？");
        Assert.Empty(drafts.OfType<DraftPointer>());
    }

    [Fact]
    public async Task Shows_one_sentence_about_a_person_and_nothing_loosely_related() =>
        Assert.Single(await WriteAsync("周晓岚是谁？"));

    [Fact]
    public async Task Says_how_sure_it_is() =>
        Assert.InRange((await WriteAsync("霞光谷数据中心二期的装配机柜容量是多少？")).OfType<DraftStatement>().First().Confidence, 0.1, 1);

    [Theory]
    [InlineData("霞光谷电池厂集中开工的重大项目总投资是多少？", "45亿元")]
    [InlineData("周晓岚是什么职务？", "霞光谷电池厂的副总经理")]
    public async Task Marks_the_words_that_answer(string question, string key)
    {
        var lead = (await WriteAsync(question)).OfType<DraftStatement>().First();
        Assert.Equal(key, lead.Key?.In(lead.Text));
    }

    [Fact]
    public async Task Quotes_word_for_word()
    {
        var lead = (await WriteAsync("周晓岚是什么职务？")).OfType<DraftStatement>().First();
        var source = Assert.Single(lead.Sources);
        Assert.Equal(lead.Text, source.Passage.TextOf(source.Quote!.Value));
    }

    private static async Task<IReadOnlyList<Draft>> WriteAsync(string question) =>
        await new ExtractiveWriter()
            .WriteAsync(new StandaloneQuestion(question, ReaderLanguage.Of(question)), Texts.Found(Valley), TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);
}
