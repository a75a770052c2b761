using NewArea.Cli.Evaluation;
using NewArea.Memory.Keywords;
using NewArea.Memory.Text;

namespace NewArea.Training.Retrieval;

/// <summary>A question with the passages that share its terms, as the weights of the terms are learned from it.</summary>
/// <param name="Features">Of each term: those of <see cref="TermWeighting"/>, then how rare it is.</param>
/// <param name="Scores">Of each passage, of each term: BM25 with weights of 1.</param>
/// <param name="IsRight">Of each passage.</param>
internal sealed record WeighedQuestion(double[][] Features, double[][] Scores, bool[] IsRight)
{
    private const int Passages = 60;
    private const double K1 = 0.9;
    private const double B = 0.4;

    /// <summary>Of the Chinese questions that say which passage answers.</summary>
    public static List<WeighedQuestion> Of(QuestionSet set)
    {
        var texts = set.Passages.SelectMany(passage => IndexedTerms.Of(passage)).ToArray();
        var holders = texts.SelectMany(text => text.Counts.Keys).CountBy(key => key).ToDictionary();
        var average = texts.Average(text => text.Length);
        return
        [
            .. set.Questions.Where(question => question.Language != "en" && question.PassageIds.Count > 0).Select(Weigh)
                .Where(question => question.IsRight.Contains(true) && question.IsRight.Contains(false)),
        ];

        double Rarity(ulong key) => Math.Log(1 + ((texts.Length - holders.GetValueOrDefault(key) + 0.5) / (holders.GetValueOrDefault(key) + 0.5)));

        WeighedQuestion Weigh(SetQuestion question)
        {
            var folded = TextFolding.Fold(question.Text);
            var cut = new WordCut(folded);
            Term[] terms = [.. TermAnalyzer.AnalyzeQuestion(question.Text).DistinctBy(term => term.Key)];
            double[] rarity = [.. terms.Select(term => Rarity(term.Key))];
            double[] ScoresOf(IndexedTerms text) => [.. terms.Select((term, at) => text.Counts.TryGetValue(term.Key, out var count)
                ? rarity[at] * count * (K1 + 1) / (count + (K1 * (1 - B + (B * text.Length / average)))) : 0)];
            var found = texts.Select(text => (Text: text, Scores: ScoresOf(text)))
                .OrderByDescending(text => text.Scores.Sum()).Take(Passages).ToArray();
            return new WeighedQuestion(
                [.. terms.Select((term, at) => (double[])[.. TermWeighting.FeaturesOf(term, folded, cut), rarity[at] - AskedWord.UsualRarity])],
                [.. found.Select(text => text.Scores)],
                [.. found.Select(text => question.PassageIds.Contains(text.Text.Document) || question.AlsoOkIds.Contains(text.Text.Document))]);
        }
    }
}
