using NewArea.Memory.Text;

namespace NewArea.Memory.Ranking;

/// <summary>A candidate as it is read beside a question: folded, whole, sentence by sentence, and with its title.</summary>
internal sealed class CandidateReading(Candidate candidate)
{
    private readonly string[] _sentences =
        [.. candidate.Passage.Sentences.Select(sentence => TextFolding.Fold(candidate.Passage.TextOf(sentence)))];

    private readonly string _title = TextFolding.Fold($"{candidate.Passage.Document.Title} {candidate.Passage.Heading}");

    public Candidate Candidate => candidate;

    /// <summary>The passage's text, folded.</summary>
    public string Text { get; } = TextFolding.Fold(candidate.Passage.Text);

    /// <summary>What the sentence that holds most of the question holds of it, 0–1.</summary>
    public double BestSentence(QuestionShare question) => question.BestOf(_sentences);

    /// <summary>What title and heading hold of the question, 0–1.</summary>
    public double InTitle(QuestionShare question) => question.BestOf([_title]);
}
