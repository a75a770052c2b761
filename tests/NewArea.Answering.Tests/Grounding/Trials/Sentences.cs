using NewArea.Memory.Documents;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Tests.Grounding.Trials;

/// <summary>The sentences that statements are made from, each with a view of passages as a search would give them.</summary>
public sealed record SourceSentence(Passage Passage, TextSpan Span, IReadOnlyList<Passage> Context)
{
    private const int Distractors = 6;

    /// <summary>A line without an end mark is a title or a signature and states nothing.</summary>
    private const string Ends = "。！？…；.!?;”」』）)";

    public string Text => Passage.TextOf(Span).Trim();

    public Trial Trial(string kind, string statement) => new(kind, statement, Passage, Span, Context);

    public static IReadOnlyList<SourceSentence> Of(IReadOnlyList<Passage> text, IReadOnlyList<Passage> others, Random random) =>
    [
        .. from passage in text
           from span in passage.Sentences
           where span.Length is >= 10 and <= 400 && Ends.Contains(passage.TextOf(span).TrimEnd()[^1], StringComparison.Ordinal)
           select new SourceSentence(passage, span, View(passage, text, others, random)),
    ];

    public static SourceSentence? Holding(Asked asked, IReadOnlyList<Passage> others, Random random)
    {
        foreach (var passage in asked.Passages)
        {
            foreach (var span in passage.Sentences)
            {
                if (span.Length is >= 10 and <= 160 && passage.TextOf(span).Contains(asked.Answer, StringComparison.Ordinal))
                {
                    return new SourceSentence(passage, span, View(passage, asked.Passages, others, random));
                }
            }
        }

        return null;
    }

    private static IReadOnlyList<Passage> View(Passage passage, IReadOnlyList<Passage> text, IReadOnlyList<Passage> others, Random random)
    {
        var near = text.Where(other => other != passage).OrderBy(other => Math.Abs(other.Ordinal - passage.Ordinal)).Take(3);
        var far = Enumerable.Range(0, Distractors).Select(_ => others[random.Next(others.Count)]);
        Passage[] view = [passage, .. near, .. far];
        random.Shuffle(view);
        return [.. view.Distinct()];
    }
}
