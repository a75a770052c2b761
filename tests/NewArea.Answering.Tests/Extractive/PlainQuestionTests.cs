using NewArea.Answering.Extractive;
using NewArea.Answering.Extractive.Features;
using NewArea.Answering.Extractive.Names;
using NewArea.Answering.Extractive.Wording;
using NewArea.Answering.Questions;
using NewArea.Memory.Keywords;
using Xunit;

namespace NewArea.Answering.Tests.Extractive;

public sealed class PlainQuestionTests
{
    [Theory]
    [InlineData("霞光谷是啥呀", "霞光谷是什么")]
    [InlineData("请问 周晓岚是干嘛的？", "周晓岚是做什么的？")]
    [InlineData("电池厂咋去？", "电池厂怎么去？")]
    [InlineData("他拿了个什么奖来着", "他拿了个什么奖")]
    [InlineData("霞光谷有多少人？", "霞光谷有多少人？")]
    public void Colloquial_words_become_those_that_the_rules_know(string typed, string plain) =>
        Assert.Equal(plain, Colloquial.Plain(typed));

    [Theory]
    [InlineData("陆经理怎么看电池？", "陆明远怎么看电池？")]
    [InlineData("老陆是做什么的？", "陆明远是做什么的？")]
    [InlineData("周局长怎么看电池？", "周局长怎么看电池？")]
    [InlineData("王经理怎么看电池？", "王经理怎么看电池？")]
    public void Surname_and_office_name_the_one_person_who_holds_it(string typed, string named)
    {
        var passages = Texts.Found("霞光谷电池厂经理陆明远说，电池是好生意。", "周晓岚是霞光谷电池厂的副总经理。").Select(ranked => ranked.Passage);
        Assert.Equal(named, SurnameAndOffice.Resolve(typed, passages));
    }

    [Fact]
    public void Two_of_the_same_surname_and_office_are_not_guessed_between()
    {
        var passages = Texts.Found("电池厂经理陆明远说，好。矿山经理陆小川说，不好。").Select(ranked => ranked.Passage);
        Assert.Equal("陆经理怎么看？", SurnameAndOffice.Resolve("陆经理怎么看？", passages));
    }

    [Theory]
    [InlineData("医院治疗了多少病人？", "医院治疗了300名患者。")]
    [InlineData("哪家公司拿到了专利？", "霞光谷的企业获得了专利。")]
    [InlineData("亚行借出多少？", "亚洲开发银行借出3亿元。")]
    public void A_word_is_found_under_another_that_says_the_same(string question, string text)
    {
        var asked = new AskedQuestion(new StandaloneQuestion(question, ReaderLanguage.Chinese), TermWeights.Shipped);
        var sentence = new IndexedText(text);
        var withoutSynonyms = asked.WholeTerms.Where(term => sentence.Holds(term.Key)).Sum(term => term.Weight) / asked.WholeTerms.Sum(term => term.Weight);
        Assert.True(Coverage.OfWhole(asked, new HeldTerms(asked).In(sentence)) > withoutSynonyms + 0.1);
    }

    [Fact]
    public void An_expression_stands_only_where_all_words_of_another_do()
    {
        var asked = new AskedQuestion(new StandaloneQuestion("亚行借出多少？", ReaderLanguage.Chinese), TermWeights.Shipped);
        Assert.Equal(0, Coverage.OfWhole(asked, new HeldTerms(asked).In(new IndexedText("亚洲有许多银行。"))));
    }

    [Fact]
    public void Only_the_longest_expression_counts() =>
        Assert.Equal(3, Assert.Single(Expressions.Shipped.In("年轻人")).Span.Length);

    [Theory]
    [InlineData("面积", true)]
    [InlineData("的面", false)]
    public void Pairs_that_only_meet_are_no_words(string pair, bool isWord) => Assert.Equal(
        isWord,
        DictionaryWords.Hold("新区的面积", TermAnalyzer.AnalyzeFolded("新区的面积").First(term => term.Kind == TermKind.Pair && "新区的面积".Substring(term.Start, term.Length) == pair)));

    [Theory]
    [InlineData("甲、乙、丙和丁", 4, true)]
    [InlineData("甲、乙、丙、丁、戊", 5, true)]
    [InlineData("甲、乙、丙", 5, false)]
    [InlineData("甲和乙", 2, false)]
    public void Things_named_one_after_the_other_are_counted(string text, int things, bool counts) =>
        Assert.Equal(counts, Enumeration.Counts(text, things));
}
