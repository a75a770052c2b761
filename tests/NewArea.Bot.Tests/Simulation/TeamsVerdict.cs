namespace NewArea.Bot.Tests.Simulation;

/// <summary>The connector's answer: the given id, or why not.</summary>
internal sealed record TeamsVerdict(int Status, string Code, int? RetryAfter = null, string Message = "");
