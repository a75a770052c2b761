using NewArea.Answering.Generative;
using Xunit;

namespace NewArea.Answering.Tests.Generative;

public sealed class WrittenStatementsTests
{
    [Theory]
    [InlineData("投资268亿元。[1] 带宽20T。[2]", "投资268亿元。 1|带宽20T。 2")]
    [InlineData("投资268亿元[1]。带宽20T【2】。", "投资268亿元。 1|带宽20T。 2")]
    [InlineData("投资268亿元。［１］［３］", "投资268亿元。 1,3")]
    [InlineData("投资268亿元。[1、2][4-6]", "投资268亿元。 1,2,4,5,6")]
    [InlineData("1. 投资268亿元。[1]\n- 带宽20T。[2]", "投资268亿元。 1|带宽20T。 2")]
    [InlineData("He is Dr. Li of Park No. 3. [1] It grew 12.5 percent. [2]", "He is Dr. Li of Park No. 3. 1|It grew 12.5 percent. 2")]
    [InlineData("“好。”他说。[1]", "“好。” |他说。 1")]
    [InlineData("**投资**268亿元 。[1]", "投资268亿元。 1")]
    [InlineData("## 回答\n投资268亿元", "投资268亿元 ")]
    [InlineData("[1][1][1]", "")]
    public void Cuts_a_text_into_cited_statements_however_it_arrives(string text, string expected)
    {
        foreach (var size in (int[])[1, 3, 100])
        {
            var stream = new StatementStream();
            var statements = text.Chunk(size).SelectMany(piece => stream.Add(new string(piece)).ToList()).ToList();
            if (stream.Finish() is { } last)
            {
                statements.Add(last);
            }

            Assert.Equal(expected, string.Join('|', statements.Select(statement => $"{statement.Text} {string.Join(',', statement.Citations)}")));
        }
    }

    [Theory]
    [InlineData("[1]", new[] { 1 })]
    [InlineData("【2】［３］〔4〕", new[] { 2, 3, 4 })]
    [InlineData("[1, 2；3]", new[] { 1, 2, 3 })]
    [InlineData("[^7]", new[] { 7 })]
    [InlineData("[1–3]", new[] { 1, 2, 3 })]
    [InlineData("[1-9999]", new[] { 1 })]
    [InlineData("[99999999999999999999]", new[] { 100_000 })]
    [InlineData("[见附件](2024)", new int[0])]
    public void Reads_markers_as_models_write_them(string text, int[] numbers) => Assert.Equal(numbers, CitationMarkers.In(text));
}
