namespace NewArea.Memory;

/// <summary>The settings of the memory, in section <c>NewArea</c>.</summary>
public sealed class MemoryOptions
{
    public const string Section = "NewArea";

    /// <summary>
    /// The memory's file (<c>NewArea__Memory</c>). Default: <c>NewArea/memory.db</c> in the user's local application
    /// data (Linux: <c>~/.local/share</c>), or in the working directory where there is no such folder.
    /// </summary>
    public string Memory { get; set; } = DefaultFile;

    /// <summary>
    /// What the memory knows from the start: a file or folder (<c>NewArea__Seeds</c>).
    /// Default: the <c>seeds</c> folder beside the program.
    /// </summary>
    public string Seeds { get; set; } = ShippedSeeds;

    internal static string ShippedSeeds { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    private static string DefaultFile
    {
        get
        {
            var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
            return Path.Combine(data.Length > 0 ? data : Directory.GetCurrentDirectory(), "NewArea", "memory.db");
        }
    }
}
