using NewArea.Answering.Questions;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;
using NewArea.Memory.Ranking;
using Xunit;

namespace NewArea.Answering.Tests.Extractive;

public sealed class NearestSentenceTests
{
    private static readonly TextSpan Sentence = new(0, 10);

    /// <summary>What is prepared of a passage outlives the search that found it first.</summary>
    [Fact]
    public void Is_quoted_when_the_passage_was_read_from_the_store_again()
    {
        var (before, now) = (Read(), Read());
        Assert.NotSame(before, now);
        var proof = new Proof(new StandaloneQuestion("哪天开工？", "zh"), [new RankedPassage(now, 0.5)]);

        proof.Add(new DraftRefusal(AbstentionReason.NotStatedDirectly, new DraftSource(before, Sentence)));

        Assert.Equal(Sentence, Assert.IsType<AbstainedAnswer>(proof.Conclude()).NearestSentence);
    }

    private static Passage Read()
    {
        const string Text = "集中开工12个项目。";
        return new Passage
        {
            Document = new DocumentInfo { Id = "valley", Title = "霞光谷", Language = "zh" },
            Ordinal = 0,
            Span = new TextSpan(0, Text.Length),
            Text = Text,
            Sentences = [Sentence],
        };
    }
}
