using NewArea.Memory.Keywords;

namespace NewArea.Memory.Tests.Keywords;

public sealed class TermWeightingTests
{
    private static double Weight(string question, string term)
    {
        var cut = new WordCut(question);
        return TermWeighting.Of(TermAnalyzer.AnalyzeFolded(question).First(found => question.Substring(found.Start, found.Length) == term), question, cut);
    }

    [Theory]
    [InlineData("兰州新区的数据中心在建", "中心", "心在")]
    [InlineData("兰州新区的数据中心在建", "数据", "的数")]
    [InlineData("负责项目的企业", "企业", "的企")]
    public void A_pair_within_a_word_weighs_more_than_one_across_two(string question, string within, string across) =>
        Assert.True(Weight(question, within) > 1.5 * Weight(question, across));

    [Fact]
    public void A_figure_weighs_more_than_a_character() =>
        Assert.True(Weight("总投资268亿元", "268") > 1.5 * Weight("总投资268亿元", "元"));

    [Theory]
    [InlineData("有色金属新材料", 0, 4)]
    [InlineData("看数据", 0, 1)]
    [InlineData("看数据", 1, 2)]
    [InlineData("no words here", 3, 1)]
    public void A_question_is_cut_into_the_longest_words_known(string question, int position, int length) =>
        Assert.Equal(length, new WordCut(question).LengthAt(position));

    [Theory]
    [InlineData("数据", true)]
    [InlineData("据中", false)]
    [InlineData("", false)]
    public void The_lexicon_tells_words_from_stretches_across_them(string stretch, bool isWord) => Assert.Equal(isWord, Lexicon.Holds(stretch));

    [Fact]
    public void A_passage_that_holds_what_is_asked_for_wins_over_one_that_repeats_how_it_is_asked()
    {
        using var index = new KeywordIndex();
        index.Add(1, "学校附近的宗教场所有很多。");
        index.Add(2, "新区建成了宗旨不同的两所学院。");
        index.Add(3, "新区建成了三座水库。");
        Assert.Equal(1, index.Search("附近的宗教场所", 3)[0].Row);
    }
}
