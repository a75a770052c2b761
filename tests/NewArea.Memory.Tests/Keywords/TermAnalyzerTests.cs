using NewArea.Memory.Keywords;
using NewArea.Memory.Text;

namespace NewArea.Memory.Tests.Keywords;

public class TermAnalyzerTests
{
    [Theory]
    [InlineData("数据中心2个", "数 据 数据 中 据中 心 中心 2 个")]
    [InlineData("The new areas planned", "new areas planned")]
    [InlineData("5G网络", "5 g 5g 网 络 网络")]
    public void Han_in_ones_and_pairs_words_without_stop_words(string text, string terms) =>
        Assert.Equal(terms, Shown(text, TermAnalyzer.Analyze(text)));

    [Theory]
    [InlineData("新区是什么时候成立的?", "新 区 新区 是 区是 成 立 成立 的 立的")]
    [InlineData("Who founded the new area?", "founded new area")]
    [InlineData("谁?", "谁")]
    public void A_question_loses_its_asking_words_unless_they_are_all_it_has(string text, string terms) =>
        Assert.Equal(terms, Shown(text, TermAnalyzer.AnalyzeQuestion(text)));

    [Theory]
    [InlineData("二〇二四年", "2024年")]
    [InlineData("三千五百万元", "3500万元")]
    [InlineData("12,000人", "1.2万人")]
    [InlineData("cities planned", "city planning")]
    [InlineData("GPT-4", "GPT4")]
    [InlineData("CVPR 2022", "cvpr2022")]
    public void Spellings_of_one_thing_share_a_term(string one, string other) =>
        Assert.Contains(
            TermAnalyzer.Analyze(one).Where(term => term.Kind is TermKind.Number or TermKind.Word),
            term => TermAnalyzer.Analyze(other).Any(same => same.Key == term.Key));

    private static string Shown(string text, IReadOnlyList<Term> terms)
    {
        var folded = TextFolding.Fold(text);
        return string.Join(' ', terms.Select(term => folded.Substring(term.Start, term.Length)));
    }
}
