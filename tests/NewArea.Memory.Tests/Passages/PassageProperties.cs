using FsCheck;
using FsCheck.Fluent;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;

namespace NewArea.Memory.Tests.Passages;

/// <summary>What holds for every text that any reader reads: 10,000 mixtures each.</summary>
public sealed class PassageProperties
{
    private static readonly string[] Pieces =
    [
        "兰州新区", "发展。", "“真的吗？”", "他说，", "；", "……", "（见图。）", "《你好！》", "3.5%", "１２．５", "𠮷", "😀", "👩‍🔬", "e\u0301", "Hello world. ", "Mr. ",
        "don't! ", "\"quoted?\" ", "https://a.b/c?d=e ", " ", "　", "\t", "\n", "\r\n", "\n\n", "\r\n\r\n", "# ", "## 标题\n", "- ", "1. ", "> ", "**粗**", "`x`", "[链接](http://a.b)",
        "<b>", "&amp;", "{paragraph=3}", "{paragraph=", "|a|b|\n|-|-|\n|1|2|\n", "---\n", "---\ntitle: x\n---\n", "```\ncode\n```\n", "\\", "*", "相关新闻\n", "记者 张三\n", "没有标点的很长的一段话一直不停地写下去",
        new string('长', 130), new string('x', 300), string.Concat(Enumerable.Repeat("😀", 140)),
    ];

    private static readonly Gen<string> Texts =
        Gen.Elements(Pieces).ListOf().Resize(40).Select(pieces => string.Concat(pieces));

    [Fact]
    public void Passages_of_a_plain_text_are_its_own_words() => Check(text => PlainTextReader.Read(text, "text.txt"));

    [Fact]
    public void Passages_of_Markdown_are_its_own_words() => Check(
        text => (MarkdownReader.Read(text, "text.md") as ReadDocument)?.Document);

    private static void Check(Func<string, Document?> read) => Prop
        .ForAll(Arb.From(Texts), text => Holds(read(text)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(10_000).WithReplay(20_240_311, 7));

    private static void Holds(Document? document)
    {
        if (document is null)
        {
            return; // Front matter that is broken is refused whole.
        }

        var text = document.Text;
        var covered = new bool[text.Length];
        var end = 0;
        foreach (var passage in PassageSplitter.Split(document))
        {
            Assert.Equal(passage.Span.In(text), passage.Text);
            Assert.True(passage.Span.Start >= end, "passages overlap");
            Assert.Contains(document.Blocks, block => block.Span.Contains(passage.Span));
            Assert.True(passage.Sentences.Count == 1 || passage.Text.Length <= PassageSplitter.MaxLength, "a passage is too long");
            end = passage.Span.Start;
            foreach (var sentence in passage.Sentences)
            {
                Assert.True(sentence.Start >= end && passage.Span.Contains(sentence) && sentence.Length is > 0 and <= LongSentence.Hard, "a sentence is out of place");
                Assert.False(char.IsLowSurrogate(text[sentence.Start]) || char.IsHighSurrogate(text[sentence.End - 1]), "a character is cut");
                Assert.Equal(sentence.In(text), passage.TextOf(sentence));
                Array.Fill(covered, true, sentence.Start, sentence.Length);
                end = sentence.End;
            }
        }

        Assert.DoesNotContain(text.Index(), character => !covered[character.Index] && !char.IsWhiteSpace(character.Item));
    }
}
