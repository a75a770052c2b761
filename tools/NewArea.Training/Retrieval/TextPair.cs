using NewArea.Cli.Evaluation;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;

namespace NewArea.Training.Retrieval;

/// <summary>Two texts that speak of the same.</summary>
/// <param name="Text">One of them.</param>
/// <param name="Partner">The other.</param>
/// <param name="Subject">Pairs of one subject are no counterexamples to each other.</param>
internal sealed record TextPair(string Text, string Partner, string Subject)
{
    /// <summary>Sentences with the next one, questions with the passage that answers and with its nearest sentence.</summary>
    public static IEnumerable<TextPair> Of(QuestionSet set)
    {
        var texts = set.Passages.ToDictionary(passage => passage.Id, passage => passage.Text);
        foreach (var (id, text) in texts)
        {
            var sentences = Sentences(text);
            for (var at = 0; at + 1 < sentences.Length; at += 2)
            {
                yield return new TextPair(sentences[at], sentences[at + 1], id);
            }
        }

        foreach (var question in set.Questions.Where(question => question.Language != "en" && question.PassageIds.Count > 0))
        {
            var passage = question.PassageIds[0];
            var answer = Sentences(texts[passage]).MaxBy(sentence => question.Answers.Count(answer => sentence.Contains(answer, StringComparison.Ordinal)));
            yield return new TextPair(question.Text, texts[passage], passage);
            yield return new TextPair(question.Text, answer!, passage);
        }
    }

    /// <summary>Words with what they mean.</summary>
    /// <param name="glosses">Lines of a word, a tab and English glosses.</param>
    public static IEnumerable<TextPair> OfGlosses(IEnumerable<string> glosses) =>
        glosses.Select(line => line.Split('\t')).Select(entry => new TextPair(entry[0], entry[1], entry[0]));

    public static string[] Sentences(string text) =>
        [.. SentenceSplitter.Split(text, new TextSpan(0, text.Length)).Select(span => span.In(text))];
}
