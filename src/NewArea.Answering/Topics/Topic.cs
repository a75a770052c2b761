using System.Text.RegularExpressions;
using NewArea.Answering.Extractive;
using NewArea.Answering.Extractive.Guards;
using NewArea.Answering.Extractive.Wording;
using NewArea.Answering.Questions;
using NewArea.Memory.Keywords;
using NewArea.Memory.Ranking;
using NewArea.Memory.Text;
using Candidate = NewArea.Answering.Extractive.Candidate;

namespace NewArea.Answering.Topics;

/// <summary>
/// What sentences must be on. Each part of it must be spoken of: what it is in the sentence itself, whose or where it is
/// (大数据产业园的人才) in the passage. A word counts where the text has one that says nearly the same.
/// </summary>
internal sealed partial class Topic
{
    /// <summary>The share of a part's words, by weight, that make a text speak of it.</summary>
    private const double Enough = 0.6;

    /// <summary>How much more common a word may be that stands for another.</summary>
    private const double AsTelling = 1;

    private readonly AskedQuestion _whole;
    private readonly IReadOnlyList<AskedQuestion> _around;
    private readonly AskedQuestion _head;
    private readonly bool _isEnglish;

    private Topic(string text, string language)
    {
        _whole = Asked(text, language);
        _isEnglish = language == ReaderLanguage.English;
        var parts = (_isEnglish ? EnglishParts() : Parts()).Split(text).Select(part => part.Trim()).Where(part => part.Length > 1).ToList();
        var headAt = _isEnglish && !text.Contains("'s ", StringComparison.Ordinal) ? 0 : parts.Count - 1;
        _head = parts.Count > 1 ? Asked(parts[headAt], language) : _whole;
        _around = [.. parts.Where((_, at) => parts.Count > 1 && at != headAt).Select(part => Asked(part, language))];
    }

    /// <summary>The topic as it stands in a question.</summary>
    public AskedQuestion Whole => _whole;

    /// <param name="text">As typed.</param>
    /// <param name="language">The question's.</param>
    /// <param name="passages">Of one language: an English topic is put in the words of Chinese ones.</param>
    /// <returns>Null where the passages have no word for a part of it.</returns>
    public static Topic? Of(string text, string language, IReadOnlyList<RankedPassage> passages)
    {
        if (language != ReaderLanguage.English || passages.Any(ranked => ranked.Passage.Document.Language == language))
        {
            return new Topic(text, language);
        }

        var folded = TextFolding.Fold(string.Join('\n', passages.Select(ranked => ranked.Passage.Text)));
        return ChineseWording.Of(text, folded).All(word => word.Stands)
            ? new Topic(Asking().Replace(ChineseQuestion.Of(Asked(text, language), text, passages).Folded, ""), ReaderLanguage.Chinese)
            : null;
    }

    public bool IsIn(Candidate candidate)
    {
        var sentence = candidate.Sentence;
        return Share(_head, [sentence]) >= Enough
            && (!_isEnglish || TellsApart(_head, sentence))
            && _around.All(part => Share(part, [.. candidate.In.Sentences, candidate.In.Heading, candidate.Previous ?? sentence]) >= Enough)
            && !UnmetSpecifics.Of(_whole.Specifics, candidate, [candidate]).Any
            && AskedOrder.StandsIn(_whole.Folded, sentence.Folded, $"{candidate.Previous?.Folded}{sentence.Folded}");
    }

    /// <summary>How much of the topic a sentence holds, 0–1.</summary>
    public double ShareOf(Candidate candidate) => Share(_whole, [candidate.Sentence]);

    private static double Share(AskedQuestion asked, IReadOnlyList<IndexedText> texts)
    {
        var terms = asked.WholeTerms.Count > 0 ? asked.WholeTerms : asked.Terms;
        var all = terms.Sum(term => term.Weight);
        return all == 0 ? 0 : terms.Where(term => texts.Any(text => IsIn(term, text))).Sum(term => term.Weight) / all;
    }

    /// <summary>The first word of an English compound tells it from its kind: a copyright centre is no data centre.</summary>
    private static bool TellsApart(AskedQuestion head, IndexedText text) => head.Terms.Count == 0 || IsIn(head.Terms[0], text);

    /// <summary>As itself, or as a word for it that is about as telling: 患者 for 病人, but not 工作 for 就业.</summary>
    private static bool IsIn(AskedTerm term, IndexedText text) =>
        (term with { Others = [] }).IsIn(text.Holds)
        || text.Terms.Any(other => term.Others.Contains(other.Key) && TermWeights.Shipped.Of(other) >= term.Weight - AsTelling);

    private static AskedQuestion Asked(string text, string language) => new(new StandaloneQuestion(text, language), TermWeights.Shipped);

    [GeneratedRegex("的|之(?=[一-龥]{2})")]
    private static partial Regex Parts();

    [GeneratedRegex(@"'s |\b(?:of|in|at|for|on|by|from)\b")]
    private static partial Regex EnglishParts();

    [GeneratedRegex(@"\s*(?:什么|哪些|谁|哪里|怎样|何时|多少)?\?$|""")]
    private static partial Regex Asking();
}
