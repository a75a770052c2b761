using System.Runtime.CompilerServices;

namespace NewArea.Memory.Documents;

/// <summary>Reads plain text (.txt) and Markdown (.md, .markdown) from files and folders.</summary>
public static class DocumentReader
{
    /// <summary>50 MiB; a larger file is a mistake more often than a document.</summary>
    public const long MaxFileBytes = 50L * 1024 * 1024;

    private static readonly string[] MarkdownExtensions = [".md", ".markdown"];

    /// <summary>Reads a file, or every file of a known format in a folder and its subfolders, in the order of their names.</summary>
    public static async IAsyncEnumerable<DocumentReading> ReadAsync(
        string path, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (!Directory.Exists(path))
        {
            yield return await ReadFileAsync(path, cancellationToken);
            yield break;
        }

        var (files, failure) = FilesIn(path);
        if (failure is not null)
        {
            yield return failure;
        }

        foreach (var file in files)
        {
            yield return await ReadFileAsync(file, cancellationToken);
        }
    }

    public static async Task<DocumentReading> ReadFileAsync(string path, CancellationToken cancellationToken = default)
    {
        byte[] bytes;
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
            {
                return new UnreadDocument(path, UnreadReason.Missing);
            }

            if (!IsKnown(path))
            {
                return new UnreadDocument(path, UnreadReason.UnknownFormat);
            }

            if (file.Length > MaxFileBytes)
            {
                return new UnreadDocument(path, UnreadReason.TooLarge);
            }

            bytes = await File.ReadAllBytesAsync(path, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new UnreadDocument(path, UnreadReason.Unreadable, exception.Message);
        }

        return TextDecoding.Decode(bytes) is not { } text ? new UnreadDocument(path, UnreadReason.NotText)
            : string.IsNullOrWhiteSpace(text) ? new UnreadDocument(path, UnreadReason.Empty)
            : Read(path, text);
    }

    private static DocumentReading Read(string path, string text)
    {
        var reading = IsMarkdown(path) ? MarkdownReader.Read(text, path) : new ReadDocument(path, PlainTextReader.Read(text, path));
        return reading is ReadDocument { Document.Blocks: [] } ? new UnreadDocument(path, UnreadReason.Empty) : reading;
    }

    private static (IReadOnlyList<string> Files, UnreadDocument? Failure) FilesIn(string folder)
    {
        try
        {
            string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(IsKnown).Order(StringComparer.Ordinal)];
            return (files, files.Length > 0 ? null : new UnreadDocument(folder, UnreadReason.Empty));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ([], new UnreadDocument(folder, UnreadReason.Unreadable, exception.Message));
        }
    }

    private static bool IsKnown(string path) =>
        IsMarkdown(path) || string.Equals(Path.GetExtension(path), ".txt", StringComparison.OrdinalIgnoreCase);

    private static bool IsMarkdown(string path) =>
        MarkdownExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
