using System.Text.Json;
using NewArea.Answering;
using NewArea.Answering.Grounding;
using NewArea.Cli.Documents;

namespace NewArea.Cli.Asking;

/// <summary>An answer as scripts read it, one line each. Names and meanings stay; new ones may be added.</summary>
internal sealed record AnswerJson
{
    /// <summary>The id of the line that asked, as it was given.</summary>
    public required JsonElement? Id { get; init; }

    public required string Question { get; init; }

    /// <summary>The question as it was understood, complete without earlier turns.</summary>
    public required string Standalone { get; init; }

    public required bool Abstained { get; init; }

    /// <summary>Why there is no answer; null when there is one.</summary>
    public required AbstentionReason? Reason { get; init; }

    /// <summary>The statements with their markers, or the refusal in words.</summary>
    public required string Text { get; init; }

    public required IReadOnlyList<StatementJson> Statements { get; init; }

    public required IReadOnlyList<CitationJson> Citations { get; init; }

    /// <summary>Further sentences that may answer, where the answer is not certain: no part of it.</summary>
    public required IReadOnlyList<CitationJson> SeeAlso { get; init; }

    /// <summary>The passages nearest to a question that was refused.</summary>
    public required IReadOnlyList<PassageJson> Nearest { get; init; }

    /// <summary>The sentence of the first of them that comes nearest to what was asked; null where none comes near.</summary>
    public required string? NearestSentence { get; init; }

    /// <summary>How well the memory speaks to the question, 0–1.</summary>
    public required double Relevance { get; init; }

    /// <summary>From question to complete answer, in milliseconds.</summary>
    public required double ElapsedMs { get; init; }

    public required AnswerOrigin Origin { get; init; }

    /// <summary>What the grounding check did with each drafted statement.</summary>
    public required IReadOnlyList<StatementFinding> Grounding { get; init; }
}

/// <param name="Text">The statement without markers.</param>
/// <param name="Citations">The numbers of its citations.</param>
/// <param name="Key">The shortest part of it that answers, if one was found.</param>
internal sealed record StatementJson(string Text, IReadOnlyList<int> Citations, string? Key);

/// <param name="Number">What stands in brackets in the text.</param>
/// <param name="DocumentId">The document.</param>
/// <param name="Title">Its title.</param>
/// <param name="Ordinal">The passage's place in the document, from 0.</param>
/// <param name="Heading">The nearest heading above the passage.</param>
/// <param name="ArticleParagraph">The paragraph of the article that the passage states.</param>
/// <param name="Passage">The whole passage.</param>
/// <param name="Quote">The sentence that proves the statement, verbatim.</param>
/// <param name="Start">Where the quote starts in the document's text, in UTF-16 code units.</param>
/// <param name="Length">The quote's length, in the same units.</param>
/// <param name="Url">Where the document can be read, if anywhere.</param>
internal sealed record CitationJson(
    int Number,
    string DocumentId,
    string Title,
    int Ordinal,
    string? Heading,
    int? ArticleParagraph,
    string Passage,
    string Quote,
    int Start,
    int Length,
    string? Url);

/// <summary>A question that could not be read, in the place of its answer.</summary>
/// <param name="Id">The line's own id, where it could be read.</param>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Error">What is wrong with it.</param>
internal sealed record LineErrorJson(JsonElement? Id, int Line, string Error);

