using NewArea.Memory.Keywords;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive;

/// <summary>A text made ready for comparison: folded, cut into terms, its possible answers marked.</summary>
internal sealed class IndexedText
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

        Mentions = Extractive.Mentions.Find(Folded);
    }

    public FoldedText Origin { get; }

    public string Folded => Origin.Text;

    public IReadOnlyList<Term> Terms { get; }

    public IReadOnlyList<Mention> Mentions { get; }

    public bool Holds(ulong term) => _firstPlaces.ContainsKey(term);
}
