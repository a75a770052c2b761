using NewArea.Memory.Passages;

namespace NewArea.Memory.Ranking;

/// <summary>A passage that the keyword index or the vector search put forward.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Keyword">Its BM25 score; 0 when the keyword index did not find it.</param>
/// <param name="Cosine">Of the embeddings of question and passage, −1 to 1.</param>
public sealed record Candidate(Passage Passage, double Keyword, double Cosine);
