using NewArea.Answering.Extractive;
using NewArea.Cli.Evaluation;
using NewArea.Memory.Keywords;

namespace NewArea.Training;

/// <summary>Counts in how many texts of the open sets each term stands. The set that is reported on is left out.</summary>
internal static class TermCounting
{
    private const int Fewest = 3;
    private static readonly string[] Sets = ["drcd", "xquad", "rgb_zh", "nomiracl_zh", "dureader_demo"];

    public static void Count(Func<string, QuestionSet> set, string models)
    {
        var frequencies = new Dictionary<ulong, int>();
        var texts = 0;
        foreach (var passage in Sets.SelectMany(name => set(name).Passages))
        {
            texts++;
            foreach (var key in TermAnalyzer.Analyze(passage.Text).Select(term => term.Key).Distinct())
            {
                frequencies[key] = frequencies.GetValueOrDefault(key) + 1;
            }
        }

        var kept = frequencies.Where(entry => entry.Value >= Fewest).ToDictionary();
        File.WriteAllBytes(Path.Combine(models, "terms.bin"), TermWeights.Encode(kept, texts));
        Console.WriteLine($"{texts} texts, {kept.Count} of {frequencies.Count} terms");
    }
}
