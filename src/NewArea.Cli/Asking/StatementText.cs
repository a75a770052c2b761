using NewArea.Answering;

namespace NewArea.Cli.Asking;

internal static class StatementText
{
    public static string PlainText(this IEnumerable<Statement> statements) =>
        string.Join(' ', statements.Select(statement => statement.Text));

    public static string MarkedText(this IEnumerable<Statement> statements) =>
        string.Join(' ', statements.Select(statement => statement.Text + statement.Markers()));

    /// <summary><c> [1][2]</c></summary>
    public static string Markers(this Statement statement) =>
        statement.Citations.Count == 0 ? "" : " " + string.Concat(statement.Citations.Select(number => $"[{number}]"));
}
