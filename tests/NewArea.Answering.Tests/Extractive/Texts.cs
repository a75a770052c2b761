using NewArea.Answering.Extractive.Needs;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;
using NewArea.Memory.Ranking;
using NewArea.Memory.Text;

namespace NewArea.Answering.Tests.Extractive;

/// <summary>Passages written for the tests, found in the order in which they are given.</summary>
internal static class Texts
{
    /// <summary>Whether a sentence has words for what a question asks.</summary>
    public static bool Tells(string sentence, string question) =>
        new QuestionNeeds(TextFolding.Fold(question), LanguageDetection.Detect(question) == "en").AreMetBy(TextFolding.Fold(sentence));

    public static IReadOnlyList<RankedPassage> Found(params string[] paragraphs)
    {
        var text = string.Join('\n', paragraphs);
        var start = 0;
        List<Block> blocks = [];
        foreach (var paragraph in paragraphs)
        {
            blocks.Add(new Block(new TextSpan(start, paragraph.Length), BlockKind.Paragraph, null, null));
            start += paragraph.Length + 1;
        }

        var document = new Document
        {
            Info = new DocumentInfo { Id = "valley", Title = "霞光谷", Language = "zh" },
            Text = text,
            Blocks = blocks,
        };
        return [.. PassageSplitter.Split(document).Select((passage, rank) => new RankedPassage(passage, 1.0 / (1 + rank)))];
    }
}
