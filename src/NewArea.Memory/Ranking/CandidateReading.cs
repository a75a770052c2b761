using NewArea.Memory.Text;

namespace NewArea.Memory.Ranking;

/// <summary>A candidate as it is read beside a question: folded, sentence by sentence, whole, and with its title.</summary>
internal sealed class CandidateReading
{
    public CandidateReading(Candidate candidate)
    {
        Candidate = candidate;
        Sentences = [.. candidate.Passage.Sentences.Select(sentence => TextFolding.Fold(candidate.Passage.TextOf(sentence)))];
        Text = string.Join(' ', Sentences);
        Title = TextFolding.Fold($"{candidate.Passage.Document.Title} {candidate.Passage.Heading}");
    }

    public Candidate Candidate { get; }

    public string[] Sentences { get; }

    /// <summary>The passage's text.</summary>
    public string Text { get; }

    /// <summary>Of the document and of the passage's heading.</summary>
    public string Title { get; }
}
