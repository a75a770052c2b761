using NewArea.Memory.Keywords;

namespace NewArea.Memory.Tests.Keywords;

public sealed class EnglishNamesTests : IDisposable
{
    private static readonly string[] Texts =
    [
        "河东市科技局局长马国强表示,河东市将设立创新基金。",
        "青禾新材料有限公司总经理苏晓兰介绍,公司生产电池。",
        "李文是河东市的教师。",
        "市长在广场上讲话,孩子们唱了一首很长的歌。",
    ];

    private readonly KeywordIndex _index = new();

    public EnglishNamesTests()
    {
        foreach (var (row, text) in Texts.Index())
        {
            _index.Add(row, text);
        }
    }

    [Theory]
    [InlineData("What does Ma Guoqiang say?", 0)]
    [InlineData("What does Guoqiang Ma say?", 0)]
    [InlineData("What does Ma Guo-Qiang say?", 0)]
    [InlineData("what does ma guoqiang say?", 0)]
    [InlineData("Who is SU XIAOLAN?", 1)]
    [InlineData("What does Qinghe make?", 1)]
    [InlineData("Where does Li Wen teach?", 2)]
    public void A_name_is_found_by_its_sound(string question, int row) =>
        Assert.Equal(row, _index.Search(question, 1)[0].Row);

    [Theory]
    [InlineData("What is Ma Guoqiang's post?", "马国强")]
    [InlineData("Who is Su Xiaolan?", "苏晓兰")]
    [InlineData("How far is Guizhou?", "guizhou")]
    [InlineData("Who is Su Xiaoming?", "xiaoming")]
    public void A_name_is_put_in_the_characters_of_the_text_or_stays_as_it_is(string question, string name) =>
        Assert.Contains(ChineseWording.Of(question, string.Join('\n', Texts)), word => word.Text == name && word.Stands == (name[0] > 'z'));

    [Theory]
    [InlineData("What does Ma Guoqiang say?", "ma")]
    [InlineData("Who is Su Xiaolan?", "su")]
    public void A_part_of_a_name_that_stands_there_is_not_missing(string question, string part) =>
        Assert.DoesNotContain(ChineseWording.Of(question, string.Join('\n', Texts)), word => word.Text == part);

    [Fact]
    public void A_phrase_that_the_text_holds_stands_for_its_words() =>
        Assert.Equal(
            ["总经理", "新材料"],
            ChineseWording.Of("Who is the general manager of the new materials company?", Texts[1]).Where(word => word.Stands && word.Text.Length == 3).Select(word => word.Text));

    public void Dispose() => _index.Dispose();
}
