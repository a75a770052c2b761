using Xunit;

namespace NewArea.EndToEnd.Tests.Seeds;

/// <summary>The article that the briefings state. Its publisher forbids copying, so it lies beside the repository, not in it.</summary>
internal static class OriginalArticle
{
    private static readonly string Folder = RepositoryFiles.PathOf("../shared/seeds");

    /// <summary>The article's lines; their indexes are the paragraph numbers. Skips the test where the article is absent.</summary>
    public static string[] Lines()
    {
        var file = Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder, "*.txt").FirstOrDefault() : null;
        Assert.SkipUnless(file is not null, "The original article is not at ../shared/seeds.");
        return File.ReadAllLines(file!);
    }
}
