using System.Text.RegularExpressions;
using NewArea.Answering.Extractive;
using NewArea.Answering.Extractive.Names;
using NewArea.Answering.Grounding.Wording;
using NewArea.Answering.Overview;
using NewArea.Answering.Topics;
using NewArea.Memory.Text;

namespace NewArea.Answering.Questions;

/// <summary>
/// A question about the document itself in the words that are usual for it: 打头那几个大字写的啥 as 这篇文章的标题是什么. It is asked
/// where a question found no answer as it is worded, and the reader is shown how it was understood.
/// </summary>
internal static partial class DocumentReading
{
    /// <summary>How sure the model must be: chosen by cross-validation on the wordings that it is trained with (tools/README.md).</summary>
    private const float Enough = 0.5f;

    /// <returns>Null where the question is about something else, or is worded so already.</returns>
    public static StandaloneQuestion? Of(StandaloneQuestion question)
    {
        var folded = TextFolding.Fold(question.Text);
        if (Order().IsMatch(folded) || DocumentQuestion.Of(question.Text)?.MustBeStated == true || HeadingQuestion.Of(question.Text) is not null || TopicQuestion.Of(question.Text) is not null
            || (DocumentCues.IsOfAnotherPiece(folded) && DocumentCues.AsksForCredits(folded)))
        {
            return null;
        }

        var probabilities = DocumentIntentModel.Shipped.ProbabilitiesOf(folded);
        var intent = (DocumentIntent)Array.IndexOf(probabilities, probabilities.Max());
        if (intent is not (DocumentIntent.RelatedOne or DocumentIntent.Line or DocumentIntent.Year) && NamesSomebody(folded, question.Text))
        {
            return null;
        }

        var usual = probabilities[(int)intent] < Enough || (intent is DocumentIntent.Title or DocumentIntent.Author && DocumentCues.IsOfAnotherPiece(folded)) ? null
            : question.Language == ReaderLanguage.English ? InEnglish(intent, question.Text) : InChinese(intent, question.Text);
        return usual is null || usual == question.Text ? null : question with { Text = usual, IsRewritten = true, InContext = null, Translation = null };
    }

    /// <summary>张小奇的电话 is not the document's.</summary>
    private static bool NamesSomebody(string folded, string question) => Specifics.Of(folded, question).Names.Count > 0
        || Mentions.Find(folded).Any(mention => mention.Kind == MentionKind.Person && !Vocabulary.IsCommon(folded.AsSpan(mention.Start, mention.Length)));

    private static string? InChinese(DocumentIntent intent, string question) => intent switch
    {
        DocumentIntent.Title => "这篇文章的标题是什么？",
        DocumentIntent.Subtitle => "这篇文章的副标题是什么？",
        DocumentIntent.Author => "这篇文章的作者是谁？",
        DocumentIntent.Opening => "这篇文章的开头怎么写？",
        DocumentIntent.Line => "临近结尾的那句口号是什么？",
        DocumentIntent.Year => "文章里的“今年”是哪一年？",
        DocumentIntent.Publisher => "这篇文章刊登在哪家报纸？",
        DocumentIntent.Rights => "版权由谁管理？",
        DocumentIntent.Works => "受版权保护的原创作品有哪些？",
        DocumentIntent.Reprint => "这篇文章能不能转载？",
        DocumentIntent.Phone => "版权联系电话是多少？",
        DocumentIntent.Signature => "版权声明的落款是谁？",
        DocumentIntent.Purpose => "为什么要发布版权声明？",
        DocumentIntent.Related => "文末附的相关新闻有哪些？",
        DocumentIntent.RelatedOne => $"相关新闻：{question}",
        DocumentIntent.Headings => "文章有哪些小标题？",
        _ => null,
    };

    private static string? InEnglish(DocumentIntent intent, string question) => intent switch
    {
        DocumentIntent.Title => "What is the title of this article?",
        DocumentIntent.Subtitle => "What is the subtitle?",
        DocumentIntent.Author => "Who wrote this article?",
        DocumentIntent.Opening => "How does the article begin?",
        DocumentIntent.Line => "Which motto stands near the end?",
        DocumentIntent.Year => "Which year does \"this year\" refer to?",
        DocumentIntent.Publisher => "Which newspaper published this article?",
        DocumentIntent.Rights => "Who holds the copyright?",
        DocumentIntent.Works => "Which works are protected by the copyright note?",
        DocumentIntent.Reprint => "Can we republish this?",
        DocumentIntent.Phone => "What is the phone number for permission to reprint?",
        DocumentIntent.Signature => "Who signed the copyright note?",
        DocumentIntent.Purpose => "Why was the copyright note issued?",
        DocumentIntent.Related => "Which related news are there?",
        DocumentIntent.RelatedOne => $"Related news: {question}",
        DocumentIntent.Headings => "What are the section headings?",
        _ => null,
    };

    /// <summary>帮我写一张请假条: a task, and no question.</summary>
    [GeneratedRegex(@"^(?:请|麻烦|帮我?|给我|替我|你|再)*(?:写|画|编|作|翻译|生成|创作|续写|改写|做)[一个篇首张段份下成]|^(?:please |can you |could you )*(?:write|draw|translate|compose|generate|create|draft|make) (?:me |us )?(?:a|an|the|this|it|some)\b")]
    private static partial Regex Order();
}
