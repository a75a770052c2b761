using NewArea.Cli.Terminal;
using NewArea.Memory.Documents;

namespace NewArea.Cli.Documents;

internal static class Readings
{
    /// <summary>What is wrong with a file, and what to do about it.</summary>
    public static string Explain(UnreadDocument unread, Wording wording) => $"{unread.Path}: " + unread.Reason switch
    {
        UnreadReason.Missing => wording.FileMissing,
        UnreadReason.Empty => wording.FileEmpty,
        UnreadReason.Unreadable => wording.Format(wording.FileUnreadable, unread.Detail),
        UnreadReason.UnknownFormat => wording.FileUnknownFormat,
        UnreadReason.NotText => wording.FileNotText,
        UnreadReason.TooLarge => wording.Format(wording.FileTooLarge, DocumentReader.MaxFileBytes / (1024 * 1024)),
        UnreadReason.BrokenFrontMatter => wording.Format(wording.FileBrokenFrontMatter, unread.Line, unread.Detail),
        _ => throw new ArgumentOutOfRangeException(nameof(unread), unread.Reason, null),
    };
}
