using System.Text;

namespace NewArea.Memory.Documents;

internal static class DocumentId
{
    private const int MaxLength = 120;

    /// <summary>The file's name without extension; what would trouble a URL, a command line or a tag becomes a dash.</summary>
    public static string FromPath(string path) => Safe(Path.GetFileNameWithoutExtension(path));

    public static string Safe(string name)
    {
        var safe = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' or '.')
            {
                safe.Append(rune.ToString());
            }
            else if (safe.Length > 0 && safe[^1] != '-')
            {
                safe.Append('-');
            }
        }

        var id = safe.ToString().Trim('-', '.');
        return id.Length == 0 ? "document" : id.Length <= MaxLength ? id : id[..SafeCut(id)];
    }

    private static int SafeCut(string id) => char.IsHighSurrogate(id[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
}
