namespace NewArea.Answering.Extractive.Features;

/// <summary>The question's terms that the found passages hold, together and document by document.</summary>
internal sealed class KnownTerms
{
    private readonly Dictionary<string, bool[]> _ofDocuments = [];

    public KnownTerms(HeldTerms terms, IReadOnlyList<Candidate> candidates)
    {
        foreach (var passage in candidates.Select(candidate => candidate.In).Distinct())
        {
            var id = passage.Passage.Document.Id;
            _ofDocuments[id] = HeldTerms.Either(terms.In(passage), _ofDocuments.GetValueOrDefault(id));
        }

        All = _ofDocuments.Values.Aggregate((held, other) => HeldTerms.Either(held, other));
    }

    public bool[] All { get; }

    public bool[] In(string document) => _ofDocuments[document];
}
