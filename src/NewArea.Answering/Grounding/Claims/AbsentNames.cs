using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// Organisations and places that common words make up and that the documents which speak for a statement do not name: 国民议会 is two nouns, 西安 two characters
/// that are words of their own.
/// </summary>
internal static partial class AbsentNames
{
    /// <summary>一家集团, 该公司: they begin no name.</summary>
    private const string Pointers = "一这那该各多几两";

    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence)
    {
        if (statement.IsLatin)
        {
            return [];
        }

        var documents = evidence.Sentences.Select(sentence => sentence.Passage.Document.Id).ToHashSet(StringComparer.Ordinal);
        var candidates = evidence.Context.Where(sentence => documents.Contains(sentence.Passage.Document.Id)).ToList();
        var text = statement.Text;
        return Named(text).Where(name => !IsNamed(name, candidates))
            .Select(name => (Start: text.IndexOf(name, StringComparison.Ordinal), name.Length))
            .Select(span => statement.OriginalOf(span.Start, span.Start + span.Length));
    }

    /// <summary>Organisations and places of a folded text.</summary>
    public static IEnumerable<string> Named(string text) => Organisations(text).Concat(Gazetteer.FindIn(text));

    /// <summary>The last words of organisations' names in a folded text: 复兴中学.</summary>
    public static IEnumerable<string> Organisations(string text) =>
        Organisation.Matches(text).Where(match => IsOwn(match.Groups["own"].Value)).Select(match => match.Value);

    /// <summary>The head of a name, not of a phrase: 开始学会.</summary>
    public static bool IsOwn(string head) => head is not ("责任" or "有限") && !Pointers.Contains(head[0], StringComparison.Ordinal) && !head.Any(Vocabulary.IsGrammar) && !Vocabulary.IsWord(head);

    private static bool IsNamed(string name, IReadOnlyList<EvidenceSentence> candidates) => candidates.Any(sentence =>
        sentence.Reading.Text.Contains(name, StringComparison.Ordinal) || IsInSubject(name, sentence.Passage.Document.Title) || IsInSubject(name, sentence.Passage.Heading))
        || candidates.Any(sentence => sentence.Reading.Text.Replace("的", "", StringComparison.Ordinal).Contains(name, StringComparison.Ordinal));

    private static bool IsInSubject(string name, string? title) => title is not null && SubjectReading.Of(title).Text.Contains(name, StringComparison.Ordinal);

    [GeneratedRegex("(?<own>[一-龥]{2})(?:大学|学院|研究所|研究院|银行|医院|委员会|协会|学会|出版社|法院|议会|基金会|公司|集团|中心|中学|小学|电视台|报社|俱乐部)(?![区地城点制])")]
    private static partial Regex Organisation { get; }
}
