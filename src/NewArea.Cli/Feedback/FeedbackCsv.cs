using System.Globalization;
using NewArea.Memory.Feedback;

namespace NewArea.Cli.Feedback;

/// <summary>Feedback as a table for spreadsheets (RFC 4180).</summary>
internal static class FeedbackCsv
{
    /// <summary>Without this mark spreadsheets take UTF-8 for the system's code page.</summary>
    private const char ByteOrderMark = '\uFEFF';

    private static readonly string[] Headings =
        ["at", "liked", "question", "standalone", "answer", "comment", "passages", "memory_version"];

    public static void Write(IEnumerable<FeedbackEntry> entries, TextWriter output)
    {
        output.Write(ByteOrderMark);
        WriteRow(Headings, output);
        foreach (var entry in entries)
        {
            WriteRow(
                [
                    entry.At.ToString("O", CultureInfo.InvariantCulture),
                    entry.IsLike ? "yes" : "no",
                    entry.Question,
                    entry.Evidence.Standalone,
                    entry.Answer ?? "",
                    entry.Comment ?? "",
                    string.Join(' ', entry.Evidence.Passages.Select(passage => $"{passage.DocumentId}#{passage.Ordinal}")),
                    entry.Evidence.MemoryVersion.ToString(CultureInfo.InvariantCulture),
                ],
                output);
        }
    }

    private static void WriteRow(IEnumerable<string> cells, TextWriter output) =>
        output.Write(string.Join(',', cells.Select(Cell)) + "\r\n");

    /// <summary>A reader's words must not become a formula on the desk of whoever opens the file (CSV injection).</summary>
    private static string Cell(string text)
    {
        var harmless = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return harmless.AsSpan().IndexOfAny("\",\r\n") < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"")}\"";
    }
}
