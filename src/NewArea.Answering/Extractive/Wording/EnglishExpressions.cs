using NewArea.Memory.Documents;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive.Wording;

/// <summary>
/// English words and expressions that may stand for one another: an outgoing connection is egress bandwidth. The table
/// <c>english-thesaurus.txt</c> is our own: a group a line, its members between bars. Loaded when first asked.
/// </summary>
internal sealed class EnglishExpressions
{
    private const int MostWords = 4;

    /// <summary>The weight from which on a lone word is searched for in other words: what may be said for make would drown all else.</summary>
    private const double Telling = 2.5;

    private static readonly Lazy<EnglishExpressions> Loaded = new(() => new(ShippedTable.Lines("english-thesaurus.txt")));

    /// <summary>What may be said instead, by the keys of an expression's words without those that say nothing.</summary>
    private readonly Dictionary<string, List<ulong[]>> _others = [];

    /// <summary>The same as written.</summary>
    private readonly Dictionary<string, List<string>> _written = [];

    private EnglishExpressions(IEnumerable<string> groups)
    {
        foreach (var group in groups)
        {
            var members = group.Split(" | ").Select(KeysOf).Where(keys => keys.Length > 0).DistinctBy(Joined).ToList();
            foreach (var member in members)
            {
                var others = _others.TryGetValue(Joined(member), out var known) ? known : _others[Joined(member)] = [];
                others.AddRange(members.Where(other => other != member && !others.Exists(same => same.AsSpan().SequenceEqual(other))));
                (_written.TryGetValue(Joined(member), out var written) ? written : _written[Joined(member)] = []).Add(group);
            }
        }
    }

    public static EnglishExpressions Shipped => Loaded.Value;

    /// <summary>A question and all that a text may say for its words, to search with; null where that is nothing more.</summary>
    public string? Reworded(string question)
    {
        var groups = Stretches(TermAnalyzer.AnalyzeQuestion(EnglishFiller.Blank(question))).Where(stretch => stretch.Count > 1 || TermWeights.Shipped.Of(stretch[0]) >= Telling).SelectMany(stretch => _written[Joined(stretch.Select(word => word.Key))])
            .SelectMany(group => group.Split(" | ")).Distinct().ToList();
        return groups.Count == 0 ? null : $"{question} {string.Join(' ', groups)}";
    }

    /// <summary>The expressions that a question's words make, the longest first where several begin with a word.</summary>
    public IReadOnlyList<Expression> In(IEnumerable<Term> terms) =>
        [.. Stretches(terms).Select(stretch => new Expression(TextSpan.FromBounds(stretch[0].Start, stretch[^1].Start + stretch[^1].Length), _others[Joined(stretch.Select(word => word.Key))]))];

    private List<List<Term>> Stretches(IEnumerable<Term> terms)
    {
        List<Term> words = [.. terms.Where(term => term.Kind == TermKind.Word).OrderBy(term => term.Start)];
        List<List<Term>> found = [];
        for (var first = 0; first < words.Count; first++)
        {
            for (var count = Math.Min(MostWords, words.Count - first); count > 0; count--)
            {
                var stretch = words.GetRange(first, count);
                if (_others.ContainsKey(Joined(stretch.Select(word => word.Key))))
                {
                    found.Add(stretch);
                    first += count - 1;
                    break;
                }
            }
        }

        return found;
    }

    private static string Joined(IEnumerable<ulong> keys) => string.Join(' ', keys);

    private static ulong[] KeysOf(string words) => [.. TermAnalyzer.Analyze(words).Select(term => term.Key)];
}
