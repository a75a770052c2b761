using NewArea.Answering.Grounding;
using NewArea.Answering.Questions;

namespace NewArea.Answering;

/// <summary>A step of an answer on its way.</summary>
public abstract record AnswerEvent;

/// <summary>The question is clear; the search begins.</summary>
public sealed record Understood(StandaloneQuestion Question) : AnswerEvent;

/// <summary>A statement passed the grounding check.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="NewCitations">The citations it is the first to use.</param>
public sealed record StatementProven(Statement Statement, IReadOnlyList<Citation> NewCitations) : AnswerEvent;

public sealed record Completed(Answer Answer) : AnswerEvent;
