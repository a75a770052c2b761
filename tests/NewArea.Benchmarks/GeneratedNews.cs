using System.Text;
using NewArea.Memory.Documents;

namespace NewArea.Benchmarks;

/// <summary>Made-up Chinese news with a natural spread of characters: the same on every machine.</summary>
internal static class GeneratedNews
{
    private const int ParagraphsPerDocument = 100;
    private const int Characters = 3000;

    public static IEnumerable<Document> Documents(int passages)
    {
        for (var number = 0; number * ParagraphsPerDocument < passages; number++)
        {
            var text = new StringBuilder();
            var blocks = new List<Block>();
            var random = new Random(number);
            for (var paragraph = 0; paragraph < ParagraphsPerDocument; paragraph++)
            {
                var start = text.Length;
                for (var sentence = 0; sentence < 5; sentence++)
                {
                    text.Append(Sentence(random, 38)).Append('。');
                }

                blocks.Add(new Block(TextSpan.FromBounds(start, text.Length), BlockKind.Paragraph, null, paragraph));
                text.Append('\n');
            }

            yield return new Document
            {
                Info = new DocumentInfo { Id = $"news-{number}", Title = $"新闻{number}", Language = "zh" },
                Text = text.ToString(),
                Blocks = blocks,
            };
        }
    }

    /// <summary>Common characters are much more common than rare ones, as Zipf's law has it.</summary>
    public static string Sentence(Random random, int length) => string.Create(length, random, static (text, random) =>
    {
        for (var at = 0; at < text.Length; at++)
        {
            text[at] = (char)('\u4E00' + (int)Math.Pow(Characters, random.NextDouble()));
        }
    });
}
