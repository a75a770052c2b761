namespace NewArea.Memory.Ranking;

/// <summary>How much of what a question names a candidate holds; each 0–1.</summary>
/// <param name="Passage">The whole passage.</param>
/// <param name="BestSentence">The sentence of it that holds most.</param>
/// <param name="Title">Title and heading.</param>
internal readonly record struct HeldShare(double Passage, double BestSentence, double Title);
