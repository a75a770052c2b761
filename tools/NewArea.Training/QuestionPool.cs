using NewArea.Answering.Questions;
using NewArea.Memory.Documents;
using NewArea.Memory.Keywords;
using NewArea.Memory.Passages;
using NewArea.Memory.Ranking;

namespace NewArea.Training;

/// <summary>A set's passages in a memory of its own, searched as the service searches.</summary>
internal sealed class QuestionPool : IDisposable
{
    private readonly KeywordIndex _index = new();
    private readonly List<Passage> _passages = [];

    public QuestionPool(QuestionSet set)
    {
        foreach (var document in set.Passages.Select(Document))
        {
            foreach (var passage in PassageSplitter.Split(document))
            {
                _index.Add(_passages.Count, passage);
                _passages.Add(passage);
            }
        }
    }

    public IReadOnlyList<RankedPassage> Search(string question, int limit, IReadOnlySet<string>? only = null, IReadOnlySet<string>? without = null)
    {
        var rows = _index.Search(question, limit, row =>
            only?.Contains(_passages[(int)row].Document.Id) != false && without?.Contains(_passages[(int)row].Document.Id) != true);
        return HybridFusion.Rank(question, [.. rows.Select(row => new Memory.Ranking.Candidate(_passages[(int)row.Row], row.Score, 0))], limit);
    }

    public static StandaloneQuestion Ask(SetQuestion question) => new(question.Text, ReaderLanguage.Of(question.Text));

    public void Dispose() => _index.Dispose();

    private static Document Document(SetPassage passage) => new()
    {
        Info = new DocumentInfo { Id = passage.Id, Title = passage.Title ?? "", Language = "zh" },
        Text = passage.Text,
        Blocks = [.. Lines(passage.Text).Select(span => new Block(span, BlockKind.Paragraph, null, null))],
    };

    private static IEnumerable<TextSpan> Lines(string text)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return new TextSpan(start, line.Length);
            }

            start += line.Length + 1;
        }
    }
}
