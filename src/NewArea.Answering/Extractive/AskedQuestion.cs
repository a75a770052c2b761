using System.Text.RegularExpressions;
using NewArea.Answering.Questions;
using NewArea.Memory.Keywords;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive;

/// <summary>A question taken apart: what it speaks of and what kind of answer it wants.</summary>
internal sealed partial class AskedQuestion
{
    private readonly HashSet<ulong> _keys;
    private readonly Dictionary<ulong, double> _weights;

    public AskedQuestion(StandaloneQuestion question, TermWeights weights)
    {
        Folded = TextFolding.Fold(question.Text);
        (Type, AskStart, AskLength) = AnswerTypes.Find(Folded);
        Terms = [.. TermAnalyzer.AnalyzeQuestion(question.Text)
            .DistinctBy(term => term.Key)
            .Select(term => new AskedTerm(term, weights.Of(term)))];
        _keys = [.. Terms.Select(term => term.Key)];
        _weights = Terms.ToDictionary(term => term.Key, term => term.Weight);
        Mentions = Extractive.Mentions.Find(Folded);
        Specifics = Specifics.Of(Folded, question.Text);
        IsEnglish = question.Language == ReaderLanguage.English;
    }

    public string Folded { get; }

    public AnswerType Type { get; }

    /// <summary>Where the asking words stand in <see cref="Folded"/>; its end when there are none.</summary>
    public int AskStart { get; }

    public int AskLength { get; }

    public IReadOnlyList<AskedTerm> Terms { get; }

    public IReadOnlyList<Mention> Mentions { get; }

    public bool IsEnglish { get; }

    public Specifics Specifics { get; }

    public IReadOnlySet<ulong> Keys => _keys;

    /// <summary>The measure word of a counted thing: 几个, 多少亿元.</summary>
    public string? UnitOf => Type == AnswerType.Number && AskLength > 1 && Folded[AskStart] == '几' ? Folded[(AskStart + 1)..(AskStart + AskLength)] : null;

    /// <summary>The measure word after 多少 or 几, if there is one.</summary>
    public string? Unit => Type == AnswerType.Number && UnitAfterAsking().Match(Folded) is { Success: true } unit ? unit.Groups["unit"].Value : null;

    /// <summary>Asks little more than what a quoted name stands for: “3+2”指的是哪种体系.</summary>
    public bool AsksWhatNameIs => NameAndAsking().IsMatch(Folded);

    /// <summary>Whether a term stands next to the asking words, where the wanted fact is named.</summary>
    public bool IsBesideAsking(ulong key) => Terms.Any(term => term.Key == key
        && term.Term.Start >= AskStart - 5 && term.Term.Start < AskStart + AskLength + 5);

    public double? WeightOf(ulong key) => _weights.TryGetValue(key, out var weight) ? weight : null;

    /// <summary>Whether the question says this itself, so that it cannot be the answer.</summary>
    public bool Holds(string folded) => Folded.Contains(folded, StringComparison.Ordinal);

    [GeneratedRegex(@"^[^""《》]{0,8}(?:""[^""]+""|《[^》]+》)[^""《》]{0,3}(?:是|指|指的是|叫|属于)(?:什么|哪[一-龥]?|啥)[^""《》]{0,6}\??$|^what is (?:the )?""[^""]+""\??$")]
    private static partial Regex NameAndAsking();

    [GeneratedRegex(@"(?:多少|几)(?:[万亿千百])?(?<unit>元|个|家|人|名|例|项|条|台|套|件|岁|天|米|吨|次|种|位|座|所|届|级|层|辆|架|艘|批次|部|集|首|本|张|年)")]
    private static partial Regex UnitAfterAsking();
}
