using NewArea.Memory.Documents;
using NewArea.Memory.Keywords;
using NewArea.Memory.Passages;

namespace NewArea.Memory.Tests.Keywords;

public sealed class KeywordIndexTests : IDisposable
{
    private readonly KeywordIndex _index = new();

    [Fact]
    public void The_passage_that_shares_most_comes_first()
    {
        Fill("新区成立于二〇一二年。", "新区的面积是1744平方公里。", "河流很长。");
        Assert.Equal([1, 0], _index.Search("新区面积多少?", 10).Select(row => row.Row));
    }

    [Fact]
    public void A_traditional_question_finds_a_simplified_passage()
    {
        Fill("兰州新区的数据中心。", "别的东西。");
        Assert.Equal(0, _index.Search("蘭州新區數據中心", 1)[0].Row);
    }

    [Fact]
    public void A_word_that_may_stand_for_the_asked_one_is_found_after_it()
    {
        Fill("河流很长。", "项目资金到账。", "项目经费到账。");
        Assert.Equal([2, 1], _index.Search("经费多少?", 10).Select(row => row.Row));
    }

    [Fact]
    public void Rows_can_be_kept_out()
    {
        Fill("新区面积。", "新区面积。");
        Assert.Equal([1], _index.Search("新区面积", 10, row => row == 1).Select(row => row.Row));
    }

    [Fact]
    public void What_is_removed_is_gone_and_scores_are_as_if_it_had_never_been_there()
    {
        Fill("新区的面积。", "河流很长。");
        var before = _index.Search("新区面积", 10);
        _index.Add(7, Passage("新区面积很大,新区的新区。"));
        Assert.True(_index.Remove(7));
        Assert.False(_index.Remove(7));
        Assert.Equal(before, _index.Search("新区面积", 10));
    }

    [Fact]
    public void A_row_added_again_is_replaced()
    {
        Fill("新区的面积。");
        _index.Add(0, Passage("河流很长。"));
        Assert.Empty(_index.Search("新区面积", 10));
        Assert.Equal(1, _index.Count);
    }

    [Fact]
    public async Task Many_search_while_one_writes()
    {
        Fill("新区的面积。");
        var searches = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 500; i++)
            {
                Assert.Contains(_index.Search("新区面积", 500), row => row.Row == 0);
            }
        }, TestContext.Current.CancellationToken)).ToArray();
        for (var row = 1; row < 300; row++)
        {
            _index.Add(row, Passage($"第{row}家新区。"));
            _index.Remove(row - 5 > 0 ? row - 5 : -1);
        }

        await Task.WhenAll(searches);
    }

    public void Dispose() => _index.Dispose();

    private void Fill(params string[] texts)
    {
        for (var row = 0; row < texts.Length; row++)
        {
            _index.Add(row, Passage(texts[row]));
        }
    }

    private static Passage Passage(string text) => new()
    {
        Document = new DocumentInfo { Id = "d", Title = "", Language = "zh" },
        Ordinal = 0,
        Span = new TextSpan(0, text.Length),
        Text = text,
        Sentences = [new TextSpan(0, text.Length)],
    };
}
