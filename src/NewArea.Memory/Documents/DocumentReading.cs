namespace NewArea.Memory.Documents;

/// <summary>What came of reading one file.</summary>
/// <param name="Path">The file or folder that was read.</param>
public abstract record DocumentReading(string Path);

public sealed record ReadDocument(string Path, Document Document) : DocumentReading(Path);

/// <param name="Path">The file or folder that was asked for.</param>
/// <param name="Reason">Why there is no document.</param>
/// <param name="Detail">What the system said, if it said anything.</param>
public sealed record UnreadDocument(string Path, UnreadReason Reason, string? Detail = null) : DocumentReading(Path)
{
    /// <summary>The line of the file that is wrong, from 1, where it is a line.</summary>
    public int? Line { get; init; }
}

public enum UnreadReason
{
    /// <summary>No such file or folder.</summary>
    Missing,

    /// <summary>The file holds no text, or the folder no file that can be read.</summary>
    Empty,

    /// <summary>The system refuses access, or the medium fails.</summary>
    Unreadable,

    /// <summary>The name ends in something other than .txt, .md or .markdown.</summary>
    UnknownFormat,

    /// <summary>The bytes are not text in UTF-8, UTF-16 or GB18030.</summary>
    NotText,

    /// <summary>Larger than <see cref="DocumentReader.MaxFileBytes"/>.</summary>
    TooLarge,

    /// <summary>The YAML between the --- lines is broken; <see cref="UnreadDocument.Line"/> says where.</summary>
    BrokenFrontMatter,
}
