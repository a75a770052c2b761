using System.Globalization;
using NewArea.Memory.Text;

namespace NewArea.Memory.Tests.Text;

public class NumberReaderTests
{
    [Theory]
    [InlineData("1,250.5万元", "12505000")]
    [InlineData("三千五百万", "35000000")]
    [InlineData("二〇二四年十二月", "2024 12")]
    [InlineData("一万亿、3.5亿", "1000000000000 350000000")]
    [InlineData("三点五亿", "350000000")]
    [InlineData("两百零三个", "203")]
    [InlineData("百分之三十", "30")]
    [InlineData("1,2,3", "1 2 3")]
    [InlineData("万家灯火", "")]
    public void A_number_is_worth_the_same_however_it_is_written(string text, string values) =>
        Assert.Equal(values, string.Join(' ', NumberReader.Read(text).Select(number => number.Value.ToString("0.####", CultureInfo.InvariantCulture))));
}
