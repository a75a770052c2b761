using NewArea.Memory.Documents;
using NewArea.Memory.Passages;
using NewArea.Memory.Ranking;

namespace NewArea.Memory.Tests.Ranking;

public class HybridFusionTests
{
    [Fact]
    public void A_reprint_stands_behind_what_is_new()
    {
        const string Report = "新区的数据中心去年开工，总投资三十亿元，明年建成使用。";
        var ranked = HybridFusion.Rank(
            "数据中心总投资", [Found("a", Report, 10), Found("b", $"本报讯 {Report}", 9.9), Found("c", "数据中心二期的总投资尚未公布。", 6)], 3);
        Assert.Equal(["a", "c", "b"], ranked.Select(passage => passage.Passage.Document.Id));
    }

    [Fact]
    public void Words_of_the_question_in_one_sentence_count_more_than_strewn_over_the_passage()
    {
        var ranked = HybridFusion.Rank(
            "水厂哪年通水", [Found("strewn", "水厂在城西。学校在城东。哪天通水，没有人说。", 10), Found("together", "城西的水厂在前年通水。学校在城东，没有人去看。", 10)], 2);
        Assert.Equal("together", ranked[0].Passage.Document.Id);
    }

    [Fact]
    public void A_title_says_what_its_passages_leave_out()
    {
        var ranked = HybridFusion.Rank(
            "秦王川水库的面积", [Found("other", "面积是九平方公里。", 10), Found("titled", "面积是三平方公里。", 10, "秦王川水库")], 2);
        Assert.Equal("titled", ranked[0].Passage.Document.Id);
    }

    private static Candidate Found(string id, string text, double keyword, string title = "") => new(
        new Passage
        {
            Document = new DocumentInfo { Id = id, Title = title, Language = "zh" },
            Ordinal = 0,
            Span = new TextSpan(0, text.Length),
            Text = text,
            Sentences = SentenceSplitter.Split(text, new TextSpan(0, text.Length)),
        },
        keyword, 0);
}
