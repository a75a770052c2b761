using NewArea.Memory.Text;

namespace NewArea.Memory.Tests.Text;

public class PinyinTests
{
    [Theory]
    [InlineData("xiaoqi", "xiao qi")]
    [InlineData("xi'an", "xi an")]
    [InlineData("xian", "xian|xi an")]
    [InlineData("lüshun", "lu shun")]
    [InlineData("lyushun", "lu shun")]
    [InlineData("borui", "bo rui")]
    [InlineData("tianyue", "tian yue")]
    [InlineData("strength", "")]
    [InlineData("guangdong", "guang dong")]
    public void A_Latin_word_is_cut_into_syllables_where_it_can_be(string word, string cuts)
    {
        var found = Pinyin.Syllables(word).Select(cut => string.Join(' ', cut)).ToList();
        Assert.Equal(cuts.Split('|', StringSplitOptions.RemoveEmptyEntries), found.Take(Math.Max(1, cuts.Split('|').Length)));
    }

    [Theory]
    [InlineData('奇', "qi")]
    [InlineData('长', "chang")]
    [InlineData('长', "zhang")]
    [InlineData('吕', "lu")]
    [InlineData('重', "chong")]
    [InlineData('单', "shan")]
    public void A_character_has_all_its_usual_readings(char character, string syllable) =>
        Assert.Contains(syllable, Pinyin.ReadingsOf(character));

    [Fact]
    public void Characters_that_sound_the_same_are_homophones_whatever_their_tone()
    {
        Assert.Contains('洲', Pinyin.Homophones('州'));
        Assert.Contains('利', Pinyin.Homophones('力'));
        Assert.DoesNotContain('明', Pinyin.Homophones('奇'));
        Assert.Empty(Pinyin.Homophones('a'));
    }
}
