using System.IO.Compression;
using System.Reflection;
using System.Text;

namespace NewArea.Cli.TeamsPackage;

/// <summary>The app package that an administrator uploads to Teams: manifest, icons, languages.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package</remarks>
internal static class AppPackage
{
    private const string Manifest = "manifest.json";

    private static readonly string[] Files = [Manifest, "en.json", "color.png", "outline.png"];

    /// <summary>The same input gives the same bytes.</summary>
    private static readonly DateTimeOffset Timestamp = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="output">Where the zip goes.</param>
    /// <param name="appId">The bot's app id; the Teams app goes by the same.</param>
    /// <param name="host">The host name under which the bot is reached over HTTPS.</param>
    public static void Write(Stream output, Guid appId, string host)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var file in Files)
        {
            var entry = zip.CreateEntry(file);
            entry.LastWriteTime = Timestamp;
            using var target = entry.Open();
            using var asset = Asset(file);
            if (file == Manifest)
            {
                using var reader = new StreamReader(asset);
                target.Write(Encoding.UTF8.GetBytes(Fill(reader.ReadToEnd(), appId, host)));
            }
            else
            {
                asset.CopyTo(target);
            }
        }
    }

    private static string Fill(string manifest, Guid appId, string host) => manifest
        .Replace("{version}", Assembly.GetExecutingAssembly().GetName().Version!.ToString(fieldCount: 3), StringComparison.Ordinal)
        .Replace("{appId}", appId.ToString(), StringComparison.Ordinal)
        .Replace("{host}", host, StringComparison.Ordinal);

    private static Stream Asset(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream("teams-package/" + name)
        ?? throw new FileNotFoundException($"The program lacks its part {name}; install it anew.");
}
