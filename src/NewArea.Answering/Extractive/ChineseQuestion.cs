using NewArea.Answering.Questions;
using NewArea.Memory.Keywords;
using NewArea.Memory.Ranking;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive;

/// <summary>An English question put to Chinese passages: their words for what it names, and its kind of asking.</summary>
internal static class ChineseQuestion
{
    public static AskedQuestion Of(StandaloneQuestion question, AnswerType type, IEnumerable<RankedPassage> passages)
    {
        var text = TextFolding.Fold(string.Join('\n', passages.Select(ranked => ranked.Passage.Text)));
        var asking = $"{ChineseWording.Of(question.Text, text)} {Asking(type)}?";
        return new AskedQuestion(new StandaloneQuestion(asking, ReaderLanguage.Chinese), TermWeights.Shipped);
    }

    private static string Asking(AnswerType type) => type switch
    {
        AnswerType.Number => "多少",
        AnswerType.Date => "何时",
        AnswerType.Person => "谁",
        AnswerType.Place => "哪里",
        AnswerType.Organisation => "哪家公司",
        AnswerType.List => "哪些",
        AnswerType.Reason => "为什么",
        AnswerType.Manner => "怎样",
        _ => "什么",
    };
}
