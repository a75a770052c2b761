using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using NewArea.Answering.Questions;
using NewArea.Cli.Evaluation;
using NewArea.Memory.Text;

namespace NewArea.Training;

/// <summary>
/// Trains the model that tells what a question about a document itself is after: on wordings of our own (<c>intents/</c>), beside
/// questions on what texts report, of our reports and of the open sets. Prints by models that never saw a question first.
/// </summary>
internal static class IntentTraining
{
    private const int Folds = 5;
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "intents");

    public static void Train(Func<string, QuestionSet> set, string models)
    {
        List<Wording> wordings =
        [
            .. Directory.EnumerateFiles(Folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(Read),
            .. QuestionsOf(QuestionSet.Read(Path.Combine(AppContext.BaseDirectory, "reports")), 2), .. QuestionsOf(set("drcd"), 4), .. QuestionsOf(set("xquad"), 2),
        ];
        var shuffled = wordings.DistinctBy(wording => wording.Text).OrderBy(wording => wording.Text, StringComparer.Ordinal).ToArray();
        new Random(5).Shuffle(shuffled);
        Print([.. Enumerable.Range(0, Folds).SelectMany(fold =>
        {
            var model = Fit([.. shuffled.Where((_, at) => at % Folds != fold)]);
            return shuffled.Where((_, at) => at % Folds == fold).Select(wording => (wording, model.ProbabilitiesOf(wording.Text)));
        })]);
        Fit(shuffled).Save(File.Create(Path.Combine(models, "document-intents.bin")));
    }

    private static void Print(IReadOnlyList<(Wording Wording, float[] Probabilities)> judged)
    {
        Console.WriteLine("from | of those about a document: told right, told as another | of the others: taken for one");
        foreach (var least in new[] { .3f, .4f, .5f, .6f, .7f, .8f, .9f })
        {
            var told = judged.Select(one => (one.Wording, Intent: one.Probabilities.Max() >= least ? (DocumentIntent)Array.IndexOf(one.Probabilities, one.Probabilities.Max()) : DocumentIntent.None)).ToList();
            var (about, others) = (told.Where(one => one.Wording.Intent != DocumentIntent.None).ToList(), told.Where(one => one.Wording.Intent == DocumentIntent.None).ToList());
            Console.WriteLine($"{least:.0} | {Share(about, one => one.Intent == one.Wording.Intent)} {Share(about, one => one.Intent != one.Wording.Intent && one.Intent != DocumentIntent.None)} | {Share(others, one => one.Intent != DocumentIntent.None)} of {others.Count}");
        }
    }

    private static string Share<T>(List<T> all, Func<T, bool> holds) => $"{(double)all.Count(holds) / all.Count:.000}";

    private static DocumentIntentModel Fit(IReadOnlyList<Wording> wordings)
    {
        var ml = new MLContext(seed: 1);
        var trainer = ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            L2Regularization = 0.003f,
            L1Regularization = 0,
            NumberOfThreads = 1,
        });
        var samples = wordings.Select(wording => new Sample { Label = (uint)wording.Intent, Features = wording.Features() });
        var schema = SchemaDefinition.Create(typeof(Sample));
        schema[nameof(Sample.Label)].ColumnType = new KeyDataViewType(typeof(uint), Enum.GetValues<DocumentIntent>().Length);
        schema[nameof(Sample.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, DocumentIntentModel.Buckets);
        var model = trainer.Fit(ml.Data.LoadFromEnumerable(samples, schema)).Model;
        VBuffer<float>[]? weights = null;
        model.GetWeights(ref weights, out var intents);
        return new DocumentIntentModel([.. model.GetBiases().Take(intents)], [.. weights.Select(of => of.DenseValues().ToArray())]);
    }

    private static IEnumerable<Wording> QuestionsOf(QuestionSet set, int oneOf) =>
        set.Questions.Where((_, at) => at % oneOf == 0).Select(question => new Wording(DocumentIntent.None, TextFolding.Fold(question.Text)));

    private static Wording Read(string line)
    {
        using var parsed = JsonDocument.Parse(line);
        var intent = parsed.RootElement.GetProperty("intent").GetString()!.Replace("-", "", StringComparison.Ordinal);
        return new Wording(Enum.Parse<DocumentIntent>(intent, ignoreCase: true), TextFolding.Fold(parsed.RootElement.GetProperty("text").GetString()!));
    }

    /// <param name="Intent">What it is after.</param>
    /// <param name="Text">Folded.</param>
    private sealed record Wording(DocumentIntent Intent, string Text)
    {
        public VBuffer<float> Features()
        {
            var found = DocumentIntentModel.FeaturesOf(Text);
            return new VBuffer<float>(DocumentIntentModel.Buckets, found.Length, [.. Enumerable.Repeat(1 / MathF.Sqrt(Math.Max(1, found.Length)), found.Length)], found);
        }
    }

    private sealed class Sample
    {
        public uint Label { get; set; }

        public VBuffer<float> Features { get; set; }
    }
}
