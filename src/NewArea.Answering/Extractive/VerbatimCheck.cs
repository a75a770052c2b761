using NewArea.Answering.Grounding;

namespace NewArea.Answering.Extractive;

/// <summary>Proves a statement that is, word for word, the sentence it cites.</summary>
internal static class VerbatimCheck
{
    public static (StatementFinding Finding, DraftStatement? Proven) Check(DraftStatement statement)
    {
        var proven = statement.Sources
            .Where(source => source.Quote is { } quote && source.Passage.TextOf(quote).Contains(statement.Text, StringComparison.Ordinal))
            .ToList();
        return proven.Count > 0
            ? (new StatementFinding(statement.Text, Verdict.Supported, []), statement with { Sources = proven })
            : (new StatementFinding(statement.Text, Verdict.Dropped, [statement.Text]), null);
    }
}
