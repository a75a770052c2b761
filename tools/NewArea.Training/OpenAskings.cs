using NewArea.Cli.Evaluation;

namespace NewArea.Training;

/// <summary>
/// Chinese questions of drcd and xquad, asked among their own passages, among a crowd, without the answering documents, without
/// the answering sentences, of foreign passages, and with another name or number.
/// </summary>
internal static class OpenAskings
{
    public static async Task<IReadOnlyList<Asking>> OfAsync(Func<string, QuestionSet> set)
    {
        var (drcd, xquad, rgb) = (set("drcd"), set("xquad"), set("rgb_zh"));
        await using var pool = await QuestionPool.OfAsync([.. drcd.Passages, .. xquad.Passages]);
        await using var crowd = await QuestionPool.OfAsync([.. drcd.Passages, .. xquad.Passages, .. rgb.Passages]);
        await using var foreign = await QuestionPool.OfAsync(rgb.Passages);
        var random = new Random(7);
        List<Func<Task<Asking>>> asks = [];
        foreach (var question in drcd.Questions.Concat(xquad.Questions.Where(question => question.Language == "zh")))
        {
            var truth = Truth.Of(question);
            var share = Share.Of(question.PassageIds[0], weight: 1);
            asks.Add(() => Asking.OfAsync(question.Text, truth, pool, share));
            asks.Add(() => Asking.OfAsync(question.Text, truth, crowd, share));
            asks.Add(() => Asking.OfAsync(question.Text, null, crowd, share, without: truth.Documents));
            asks.Add(() => Asking.OfAsync(question.Text, null, pool, share, silenced: truth));
            if (random.Next(2) == 0)
            {
                asks.Add(() => Asking.OfAsync(question.Text, null, foreign, share));
            }

            if (NearMisses.Of(question, drcd.Questions, random) is { } miss)
            {
                asks.Add(() => Asking.OfAsync(miss, null, pool, share));
            }
        }

        return await Asking.AllAsync(asks);
    }
}
