using Microsoft.Extensions.DependencyInjection;
using NewArea.Answering;
using NewArea.Answering.Questions;
using NewArea.Bot.Conversations;
using NewArea.Bot.Tests.Fixtures;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;
using Xunit;

namespace NewArea.Bot.Tests.Conversations;

public sealed class SourceListTests(BotApplication application)
{
    private const string Text = "集中开工12个项目。总投资为45亿元。";

    [Theory]
    [InlineData(true, "最接近的一句：\n\n> 总投资为45亿元。  \n> — ")]
    [InlineData(false, "最接近的一段：\n\n> " + Text + "  \n> — ")]
    public void Quotes_what_comes_nearest_to_a_refused_question_and_says_where_it_stands(bool isSentence, string quoted)
    {
        var sentence = new TextSpan(10, 9);
        var passage = new Passage
        {
            Document = new DocumentInfo { Id = "valley", Title = "霞光谷", Language = "zh" },
            Ordinal = 0,
            Span = new TextSpan(0, Text.Length),
            Text = Text,
            Sentences = [new(0, 10), sentence],
        };
        var refusal = new AbstainedAnswer(new StandaloneQuestion("投资多少？", "zh"), AnswerOrigin.Extractive)
        {
            Reason = AbstentionReason.NotStatedDirectly,
            Nearest = [new(passage, 0.5)],
            NearestSentence = isSentence ? sentence : null,
            Relevance = 0.5,
        };

        var nearest = application.Services.GetRequiredService<SourceList>().Nearest(refusal, Wording.In("zh"));

        Assert.StartsWith(quoted, nearest, StringComparison.Ordinal);
        Assert.Contains("霞光谷", nearest, StringComparison.Ordinal);
    }
}
