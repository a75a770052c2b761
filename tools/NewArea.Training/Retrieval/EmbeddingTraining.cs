using NewArea.Cli.Evaluation;
using NewArea.Memory.Embeddings;

namespace NewArea.Training.Retrieval;

/// <summary>Trains the term vectors of <see cref="StaticEmbeddingGenerator"/> on the open sets and on a dictionary's glosses.</summary>
internal static class EmbeddingTraining
{
    /// <summary>Not rgb_zh, whose licence forbids commercial use.</summary>
    private static readonly string[] Sets = ["drcd", "xquad", "cmrc2018", "dureader_demo", "nomiracl_zh"];

    /// <param name="set">Reads a set by its name.</param>
    /// <param name="folder">Where the file goes.</param>
    /// <param name="glosses">What <c>npm run glosses</c> printed in <c>tools/tables</c>.</param>
    /// <param name="without">A set to leave out, for measuring on it.</param>
    public static void Train(Func<string, QuestionSet> set, string folder, string glosses, string? without)
    {
        var sets = Sets.Where(name => name != without).Select(set).ToArray();
        TextPair[] meanings = [.. TextPair.OfGlosses(File.ReadLines(glosses))];
        string[] texts =
        [
            .. sets.SelectMany(each => each.Passages).SelectMany(passage => IndexedTerms.PartsOf(passage)).Select(part => part.Text),
            .. meanings.Select(meaning => $"{meaning.Text} {meaning.Partner}"),
        ];
        var space = new TermSpace(texts);
        LatentSemantics.Fill(space, texts.Select(space.Read));
        Console.WriteLine($"{space.Count} terms");
        new ContrastiveTraining(space).Train([.. sets.SelectMany(TextPair.Of), .. meanings]);
        TermVectors.Write(space.ToShip(), File.Create(Path.Combine(folder, "term-vectors.bin")));
    }
}
