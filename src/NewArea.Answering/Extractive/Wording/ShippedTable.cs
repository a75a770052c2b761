namespace NewArea.Answering.Extractive.Wording;

/// <summary>The tables of words in <c>Models</c>.</summary>
internal static class ShippedTable
{
    /// <param name="name">Of the file.</param>
    /// <returns>Its lines, without empty ones.</returns>
    public static string[] Lines(string name)
    {
        using var reader = new StreamReader(typeof(ShippedTable).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
