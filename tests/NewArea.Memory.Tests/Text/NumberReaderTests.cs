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
    [InlineData("三十八个项目、38个项目", "38 38")]
    [InlineData("二百六十八亿元、268亿元", "26800000000 26800000000")]
    [InlineData("1.2万、12000、一万二千", "12000 12000 12000")]
    [InlineData("一千零八", "1008")]
    [InlineData("十五", "15")]
    [InlineData("两万", "20000")]
    [InlineData("五千一百四十四", "5144")]
    [InlineData("26.8 billion yuan", "26800000000")]
    [InlineData("1.5 million, 2 trillion", "1500000 2000000000000")]
    [InlineData("3 thousand", "3000")]
    public void A_number_is_worth_the_same_however_it_is_written(string text, string values) =>
        Assert.Equal(values, string.Join(' ', NumberReader.Read(text).Select(number => number.Value.ToString("0.####", CultureInfo.InvariantCulture))));
}
