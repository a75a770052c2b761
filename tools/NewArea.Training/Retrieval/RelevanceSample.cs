using System.Numerics.Tensors;
using NewArea.Cli.Evaluation;
using NewArea.Memory.Embeddings;
using NewArea.Memory.Keywords;
using NewArea.Memory.Ranking;

namespace NewArea.Training.Retrieval;

/// <summary>A passage found for a question, as <see cref="Relevance"/> sees it, and whether it is the one that answers.</summary>
internal sealed record RelevanceSample(double[] Features, bool IsRight)
{
    private const int Looked = 10;

    private static readonly StaticEmbeddingGenerator Embeddings = new();

    /// <summary>
    /// Of each question the first right and the first wrong passage of its own set, and the first passage of another set.
    /// </summary>
    public static async Task<IReadOnlyList<RelevanceSample>> OfAsync(QuestionSet set, QuestionSet foreign, int every)
    {
        await using var own = await QuestionPool.OfAsync(set.Passages);
        await using var other = await QuestionPool.OfAsync(foreign.Passages);
        var samples = new List<RelevanceSample>();
        foreach (var question in set.Questions.Where((question, at) => at % every == 0 && question.Language != "en" && question.PassageIds.Count > 0))
        {
            var found = (await own.SearchAsync(question.Text, Looked)).ToLookup(ranked => Answers(question, ranked));
            foreach (var ranked in found[true].Take(1).Concat(found[false].Take(1)))
            {
                samples.Add(new RelevanceSample(await FeaturesAsync(question.Text, ranked), Answers(question, ranked)));
            }

            foreach (var ranked in (await other.SearchAsync(question.Text, Looked)).Take(1))
            {
                samples.Add(new RelevanceSample(await FeaturesAsync(question.Text, ranked), IsRight: false));
            }
        }

        return samples;
    }

    private static bool Answers(SetQuestion question, RankedPassage ranked) =>
        question.PassageIds.Contains(ranked.Passage.Document.Id) || question.AlsoOkIds.Contains(ranked.Passage.Document.Id);

    private static async Task<double[]> FeaturesAsync(string question, RankedPassage ranked)
    {
        var vectors = await Embeddings.GenerateAsync([question, ranked.Passage.Text]);
        var cosine = TensorPrimitives.Dot(vectors[0].Vector.Span, vectors[1].Vector.Span);
        var reading = new CandidateReading(new Candidate(ranked.Passage, 0, cosine));
        var words = AskedWords.Read(question).In(SoundingsOf.Texts([reading.Text]));
        return Relevance.FeaturesOf(new QuestionShare(words).Of(reading), cosine);
    }
}
