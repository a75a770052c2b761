using NewArea.Memory.Passages;

namespace NewArea.Memory.Ranking;

/// <summary>A passage that a search found.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Relevance">
/// How well it speaks to the query, from 0 to 1; the same among 10 passages and a million.
/// </param>
public sealed record RankedPassage(Passage Passage, double Relevance);
