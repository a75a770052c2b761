using NewArea.Cli.Evaluation;
using NewArea.Memory.Documents;
using NewArea.Memory.Keywords;
using NewArea.Memory.Passages;

namespace NewArea.Training.Retrieval;

/// <summary>The terms of a passage.</summary>
internal sealed record IndexedTerms(string Document, IReadOnlyDictionary<ulong, int> Counts, int Length)
{
    public static IEnumerable<IndexedTerms> Of(SetPassage passage)
    {
        foreach (var part in PartsOf(passage))
        {
            var terms = TermAnalyzer.Analyze(part.Text);
            yield return new IndexedTerms(passage.Id, terms.CountBy(term => term.Key).ToDictionary(), terms.Count);
        }
    }

    public static IReadOnlyList<Passage> PartsOf(SetPassage passage) => PassageSplitter.Split(DocumentOf(passage));

    private static Document DocumentOf(SetPassage passage) => new()
    {
        Info = new DocumentInfo { Id = passage.Id, Title = passage.Title ?? "", Language = "zh" },
        Text = passage.Text,
        Blocks = [new Block(new TextSpan(0, passage.Text.Length), BlockKind.Paragraph, null, null)],
    };
}
