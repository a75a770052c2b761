using NewArea.Answering.Extractive;
using NewArea.Cli.Evaluation;
using NewArea.Memory.Text;

namespace NewArea.Training;

/// <summary>Which sentences answer a question.</summary>
internal sealed class Truth
{
    private readonly List<string> _answers;
    private readonly HashSet<string> _documents;

    /// <summary>The paragraphs that hold the answer, where a document has others; null where documents are paragraphs.</summary>
    private readonly List<string>? _paragraphs;

    private Truth(SetQuestion question, IEnumerable<string> documents, IEnumerable<string>? paragraphs)
    {
        _answers = [.. question.Answers.Select(Bare).Where(answer => answer.Length > 0).Distinct()];
        Id = question.Id;
        _documents = [.. documents];
        _paragraphs = paragraphs is null ? null : [.. paragraphs.Select(Bare)];
    }

    public string Id { get; }

    public IReadOnlySet<string> Documents => _documents;

    public static Truth Of(SetQuestion question) => new(question, question.PassageIds.Concat(question.AlsoOkIds), null);

    /// <summary>For documents that hold several of a set's passages.</summary>
    public static Truth InWhole(SetQuestion question, IEnumerable<string> documents, IReadOnlyDictionary<string, string> texts) => new(
        question, documents, question.PassageIds.Concat(question.AlsoOkIds).Select(id => texts[id]));

    /// <summary>Whether the sentence holds an answer, or lies within a long one.</summary>
    public bool IsIn(Candidate candidate) => IsIn(candidate.Passage.Document.Id, candidate.Passage.TextOf(candidate.Span));

    public bool IsIn(string document, string sentence)
    {
        var text = Bare(sentence);
        return _documents.Contains(document)
            && _paragraphs?.Exists(paragraph => paragraph.Contains(text, StringComparison.Ordinal)) != false
            && _answers.Exists(answer => text.Contains(answer, StringComparison.Ordinal) || (text.Length >= 6 && answer.Contains(text, StringComparison.Ordinal)));
    }

    private static string Bare(string text) => string.Concat(TextFolding.Fold(text).Where(char.IsLetterOrDigit));
}
