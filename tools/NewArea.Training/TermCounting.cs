using NewArea.Answering.Extractive.Wording;
using NewArea.Cli.Evaluation;
using NewArea.Memory.Keywords;

namespace NewArea.Training;

/// <summary>
/// Counts in how many texts of the open sets each term stands. The set that is reported on is left out. How usual English words are
/// is told by glosses, of which a text as long as a passage would hold some twenty.
/// </summary>
internal static class TermCounting
{
    private const int Fewest = 3;
    private const int GlossesInText = 20;
    private static readonly string[] Sets = ["drcd", "xquad", "rgb_zh", "nomiracl_zh", "dureader_demo"];

    public static void Count(Func<string, QuestionSet> set, string models, string glosses)
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

        foreach (var (key, share) in Glossed(glosses))
        {
            frequencies[key] = Math.Max(frequencies.GetValueOrDefault(key), (int)Math.Round(texts * share));
        }

        var kept = frequencies.Where(entry => entry.Value >= Fewest).ToDictionary();
        File.WriteAllBytes(Path.Combine(models, "terms.bin"), TermWeights.Encode(kept, texts));
        Console.WriteLine($"{texts} texts, {kept.Count} of {frequencies.Count} terms");
    }

    /// <summary>The share of texts that hold an English word, by the share of glosses that do.</summary>
    private static Dictionary<ulong, double> Glossed(string path)
    {
        var lines = File.ReadAllLines(path);
        var held = new Dictionary<ulong, int>();
        foreach (var line in lines)
        {
            foreach (var key in TermAnalyzer.Analyze(line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..]).Where(term => term.Kind == TermKind.Word).Select(term => term.Key).Distinct())
            {
                held[key] = held.GetValueOrDefault(key) + 1;
            }
        }

        return held.ToDictionary(word => word.Key, word => 1 - Math.Pow(1 - ((double)word.Value / lines.Length), GlossesInText));
    }
}
