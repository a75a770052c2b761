using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Needs;
using NewArea.Answering.Extractive.Wording;
using NewArea.Answering.Questions;
using NewArea.Memory.Keywords;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive;

/// <summary>A question taken apart: what it speaks of and what kind of answer it wants.</summary>
internal sealed partial class AskedQuestion
{
    /// <summary>Characters between a term and the asking words at the most for it to stand beside them.</summary>
    private const int Beside = 5;

    private readonly HashSet<ulong> _keys;
    private readonly HashSet<ulong> _beside;
    private readonly Dictionary<ulong, double> _weights;

    public AskedQuestion(StandaloneQuestion question, TermWeights weights)
    {
        var text = Colloquial.Plain(question.Text);
        Folded = TextFolding.Fold(text);
        (Type, AskStart, AskLength) = AnswerTypes.Find(Folded);
        IsEnglish = question.Language == ReaderLanguage.English;
        var terms = TermAnalyzer.AnalyzeQuestion(IsEnglish ? EnglishFiller.Blank(text) : text);
        var expressions = IsEnglish ? EnglishExpressions.Shipped.In(terms) : Expressions.Shipped.In(Folded);
        Terms = [.. terms
            .DistinctBy(term => term.Key)
            .Select(term => new AskedTerm(term, weights.Of(term), Synonyms.Shipped.Of(term.Key), Wordings(expressions, term), DictionaryWords.Hold(Folded, term)))];
        WholeTerms = [.. Terms.Where(term => term.IsWhole)];
        _keys = [.. Terms.Select(term => term.Key)];
        _beside = [.. Terms.Where(term => term.Term.Start >= AskStart - (Beside * Scale) && term.Term.Start < AskEnd + (Beside * Scale)).SelectMany(term => term.Others.Prepend(term.Key))];
        _weights = WithOthers(Terms);
        Specifics = Specifics.Of(Folded, text);
        Definition = AskedDefinition.Of(Folded);
        Ending = AskedEnding.Of(Folded);
        Gap = AskedGap.Of(Folded);
        Subject = IsEnglish || ChineseSubject.Of(text) is not { } subject ? null : TextFolding.Fold(subject);
    }

    public string Folded { get; }

    public AnswerType Type { get; }

    /// <summary>Where the asking words stand in <see cref="Folded"/>; its end when there are none.</summary>
    public int AskStart { get; }

    public int AskLength { get; }

    public int AskEnd => AskStart + AskLength;

    public IReadOnlyList<AskedTerm> Terms { get; }

    /// <summary>Pairs, words and numbers.</summary>
    public IReadOnlyList<AskedTerm> WholeTerms { get; }

    /// <summary>The mean of its terms' vectors (<see cref="TermMeant.Mean"/>).</summary>
    public float[] Gist => field ??= TermMeant.Mean(TermMeant.Of(Terms.Select(term => term.Term)));

    /// <summary>What the question speaks of, folded, where its wording shows that.</summary>
    public string? Subject { get; }

    public bool IsEnglish { get; }

    /// <summary>How many characters of its script say about as much as one 汉字: what is measured in characters is divided by it.</summary>
    public int Scale => IsEnglish ? 3 : 1;

    public Specifics Specifics { get; }

    /// <summary>What a sentence must tell to answer it.</summary>
    public QuestionNeeds Needs => field ??= new QuestionNeeds(Folded, IsEnglish);

    /// <summary>What it asks the meaning of, where it asks nothing else.</summary>
    public AskedDefinition? Definition { get; }

    /// <summary>How many things it wants named that end alike, where it says so.</summary>
    public AskedEnding? Ending { get; }

    /// <summary>What of it a reader remembers but a part.</summary>
    public AskedGap? Gap { get; }

    public IReadOnlySet<ulong> Keys => _keys;

    /// <summary>The measure word after 多少 or 几, if there is one.</summary>
    public string? Unit => Type == AnswerType.Number && UnitAfterAsking().Match(Folded) is { Success: true } unit ? unit.Groups["unit"].Value : null;

    /// <summary>Asks little more than what a quoted name stands for: “3+2”指的是哪种体系.</summary>
    public bool AsksWhatNameIs => NameAndAsking().IsMatch(Folded);

    /// <summary>Whether a term stands next to the asking words, where the wanted fact is named.</summary>
    public bool IsBesideAsking(ulong key) => _beside.Contains(key);

    /// <summary>The weight of a term of the question, or of a word for it.</summary>
    public double? WeightOf(ulong key) => _weights.TryGetValue(key, out var weight) ? weight : null;

    /// <summary>Whether the question says this itself, so that it cannot be the answer.</summary>
    public bool Holds(string folded) => Folded.Contains(folded, StringComparison.Ordinal);

    private static Dictionary<ulong, double> WithOthers(IReadOnlyList<AskedTerm> terms)
    {
        var weights = terms.ToDictionary(term => term.Key, term => term.Weight);
        foreach (var (other, weight) in terms.SelectMany(term => term.Others.Select(other => (other, term.Weight))))
        {
            weights.TryAdd(other, weight);
        }

        foreach (var (wording, weight) in terms.SelectMany(term => term.Wordings.Select(wording => (wording, term.Weight))))
        {
            foreach (var key in wording)
            {
                weights.TryAdd(key, weight / wording.Length);
            }
        }

        return weights;
    }

    private static IReadOnlyList<ulong[]> Wordings(IReadOnlyList<Expression> expressions, Term term) =>
        expressions.FirstOrDefault(expression => expression.Span.Start <= term.Start && term.Start + term.Length <= expression.Span.End)?.Others ?? [];

    [GeneratedRegex(@"^[^""《》]{0,8}(?:""[^""]+""|《[^》]+》)[^""《》]{0,3}(?:说的|讲的)?(?:是|指|指的是|叫|属于|代表)(?:一个|一种|个|种)?(?:什么|哪[一-龥]?|啥)[^""《》]{0,6}\??$|^what is (?:the )?""[^""]+""\??$")]
    private static partial Regex NameAndAsking();

    [GeneratedRegex(@"(?:多少|几)(?:[万亿千百])?(?<unit>元|个|家|人|名|例|项|条|台|套|件|岁|天|米|吨|次|种|位|座|所|届|级|层|辆|架|艘|批次|部|集|首|本|张|年)")]
    private static partial Regex UnitAfterAsking();
}
