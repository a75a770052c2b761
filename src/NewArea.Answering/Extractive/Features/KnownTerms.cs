namespace NewArea.Answering.Extractive.Features;

/// <summary>The question's terms that the found passages hold, together and document by document.</summary>
internal sealed class KnownTerms
{
    private readonly Dictionary<string, HashSet<ulong>> _ofDocuments = [];
    private readonly HashSet<ulong> _all = [];

    public KnownTerms(AskedQuestion asked, IReadOnlyList<Candidate> candidates)
    {
        foreach (var passage in candidates.Select(candidate => candidate.In).Distinct())
        {
            var id = passage.Passage.Document.Id;
            var known = _ofDocuments.TryGetValue(id, out var set) ? set : _ofDocuments[id] = [];
            known.UnionWith(asked.Terms.Where(term => term.IsIn(passage.Holds)).Select(term => term.Key));
        }

        _all.UnionWith(_ofDocuments.Values.SelectMany(terms => terms));
    }

    public bool Holds(ulong term) => _all.Contains(term);

    public bool HoldsIn(string document, ulong term) => _ofDocuments[document].Contains(term);
}
