using NewArea.Memory.Keywords;

namespace NewArea.Memory.Tests.Keywords;

public sealed class EnglishGlossaryTests : IDisposable
{
    private readonly KeywordIndex _index = new();

    [Theory]
    [InlineData("When did the plague reach Warsaw?", 0)]
    [InlineData("How many companies are in the data center?", 1)]
    [InlineData("What do the rivers of the forest carry?", 2)]
    [InlineData("What is HPC used for?", 3)]
    [InlineData("哪一年瘟疫到了华沙?", 0)]
    public void An_English_question_finds_what_a_Chinese_text_says(string question, int row)
    {
        string[] texts = ["1625年,瘟疫传到华沙。", "数据中心里有二十家公司。", "森林里的河流带走泥沙。", "HPC用于天气预报。", "市长在广场上讲话。"];
        foreach (var (at, text) in texts.Index())
        {
            _index.Add(at, text);
        }

        Assert.Equal(row, _index.Search(question, 1)[0].Row);
    }

    [Fact]
    public void An_English_question_finds_English_text_first()
    {
        _index.Add(0, "瘟疫传到华沙。");
        _index.Add(1, "The plague reached Warsaw in 1625.");
        Assert.Equal(1, _index.Search("When did the plague reach Warsaw?", 1)[0].Row);
    }

    [Theory]
    [InlineData("technology", "技术")]
    [InlineData("technologies", "技术")]
    [InlineData("companies", "公司")]
    [InlineData("cube", "立方")]
    public void A_word_is_looked_up_as_it_is_written_and_by_its_stem(string word, string chinese) =>
        Assert.Contains(EnglishGlossary.Lookup(word), entry => entry.Chinese.StartsWith(chinese, StringComparison.Ordinal));

    public void Dispose() => _index.Dispose();
}
