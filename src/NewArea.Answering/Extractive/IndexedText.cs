using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;
using NewArea.Answering.Extractive.Wording;
using NewArea.Memory.Documents;
using NewArea.Memory.Keywords;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive;

/// <summary>A text made ready for comparison: folded, cut into terms, its possible answers marked.</summary>
internal sealed partial class IndexedText
{
    private readonly Dictionary<ulong, int> _firstPlaces;

    public IndexedText(string text)
    {
        Origin = TextFolding.FoldWithOrigins(text);
        Terms = TermAnalyzer.AnalyzeFolded(Folded);
        _firstPlaces = new(Terms.Count);
        foreach (var term in Terms)
        {
            _firstPlaces.TryAdd(term.Key, term.Start);
        }

        Mentions = LanguageDetection.Detect(text) == "en"
            ? [.. Names.Mentions.Find(Folded).Where(mention => mention.Kind is MentionKind.Number or MentionKind.Date or MentionKind.Title), .. EnglishMentions.Find(text, Origin)]
            : Names.Mentions.Find(Folded);
        Clauses = [.. Clause().Matches(Folded).Select(match => new TextSpan(match.Index, match.Length))];
    }

    public FoldedText Origin { get; }

    public string Folded => Origin.Text;

    public IReadOnlyList<Term> Terms { get; }

    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>What stands between commas, colons and semicolons.</summary>
    public IReadOnlyList<TextSpan> Clauses { get; }

    /// <summary>What its pairs, words and numbers mean, where they stand; of those only that the term vectors know.</summary>
    public IReadOnlyList<TermMeant> Meanings => field ??= TermMeant.Of(Terms);

    /// <summary>The mean of its terms' vectors (<see cref="TermMeant.Mean"/>).</summary>
    public float[] Gist => field ??= TermMeant.Mean(Meanings);

    /// <summary>Of each of <see cref="Clauses"/>.</summary>
    public IReadOnlyList<float[]> ClauseGists => field ??=
        [.. Clauses.Select(clause => TermMeant.Mean(Meanings.Where(term => term.Start >= clause.Start && term.Start < clause.End)))];

    /// <summary>Of its terms, each once.</summary>
    public IEnumerable<ulong> Keys => _firstPlaces.Keys;

    public bool Holds(ulong term) => _firstPlaces.ContainsKey(term);

    [GeneratedRegex(@"[^,;:。!?]+")]
    private static partial Regex Clause();
}
