using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NewArea.Memory.Documents;
using NewArea.Memory.Text;

namespace NewArea.Memory.Tests.Text;

public class TextFoldingTests
{
    [Theory]
    [InlineData("２０２４年ＡＢＣ", "2024年abc")]
    [InlineData("蘭州新區為什麼發展", "兰州新区为什么发展")]
    [InlineData("甚麼／甚么", "什么/什么")]
    [InlineData("㎡ ﹪ ①", "m2 % 1")]
    [InlineData("兰州\u3000 \n新区", "兰州 新区")]
    [InlineData("「新区」“新区”『新区』", "\"新区\"\"新区\"\"新区\"")]
    [InlineData("零宽\u200B字\uFEFF符", "零宽字符")]
    [InlineData("反\uFFFE序", "反序")]
    [InlineData("Café ﬁve", "café five")]
    [InlineData("蘭州新區黨工委副書記、管委會主任", "兰州新区党工委副书记、管委会主任")]
    [InlineData("臺灣颱風、裡程碑、關係聯繫", "台湾台风、里程碑、关系联系")]
    [InlineData("乾淨的髮廊與發展後臺", "干净的发廊与发展后台")]
    [InlineData("著作權與隨著", "着作权与随着")]
    [InlineData("妳們說甚麽", "你们说什么")]
    [InlineData("数据中心（二期）", "数据中心(二期)")]
    [InlineData("０９３１－８１５９７９９", "0931-8159799")]
    [InlineData("４０Ｇ、１．０８万", "40g、1.08万")]
    [InlineData("３＋２", "3+2")]
    [InlineData("５０％", "50%")]
    [InlineData("Ⅱ期", "ii期")]
    public void One_spelling_for_the_same_thing(string text, string folded) =>
        Assert.Equal(folded, TextFolding.Fold(text));

    [Theory]
    [InlineData("面积３㎡。", "m2", "㎡")]
    [InlineData("面积３㎡。", "m", "㎡")]
    [InlineData("𠮷野家２店", "2店", "２店")]
    [InlineData("𠮷野家２店", "𠮷", "𠮷")]
    [InlineData("共 \u3000\n 三家", " 三", " \u3000\n 三")]
    [InlineData("e\u0301tude", "é", "e\u0301")]
    public void A_folded_span_leads_back_to_its_source(string text, string part, string source)
    {
        var folded = TextFolding.FoldWithOrigins(text);
        var start = folded.Text.IndexOf(part, StringComparison.Ordinal);
        Assert.Equal(source, folded.ToOrigin(new TextSpan(start, part.Length)).In(text));
    }

    [Fact]
    public void A_lone_surrogate_is_folded_and_harms_nobody() =>
        Assert.Equal("a\uFFFDb", TextFolding.Fold("A\uD800B"));

    [Property(MaxTest = 200)]
    public Property Any_text_folds_the_same_with_and_without_origins() => Prop.ForAll<string?>(Texts, text =>
    {
        var folded = TextFolding.FoldWithOrigins(text!);
        Assert.Equal(TextFolding.Fold(text!), folded.Text);
        Assert.Equal(folded.Text.Length + 1, folded.Origins.Count);
        Assert.Equal(text!.Length, folded.Origins[^1]);
        Assert.True(folded.Origins.Zip(folded.Origins.Skip(1)).All(pair => pair.First <= pair.Second));
    });

    [Property(MaxTest = 200)]
    public Property Folding_twice_changes_nothing() => Prop.ForAll<string?>(Texts, text =>
        Assert.Equal(TextFolding.Fold(text!), TextFolding.Fold(TextFolding.Fold(text!))));

    private static Arbitrary<string?> Texts { get; } = Gen
        .OneOf(
            Gen.Elements("甚", "么", "麼", " ", "\t", "㎡", "𠮷", "\uD800", "\uDC00", "e", "\u0301", "ｶ", "ﾞ", "İ", "ß", "①", "…", "“", "\u200B"),
            Gen.Choose(0x20, 0xFFFF).Select(code => ((char)code).ToString()))
        .ListOf()
        .Select(parts => (string?)string.Concat(parts))
        .ToArbitrary();
}
