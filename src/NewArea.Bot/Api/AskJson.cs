using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewArea.Bot.Api;

/// <param name="Question">What is asked.</param>
/// <param name="Conversation">The caller's own id for the conversation that follow-ups refer to.</param>
internal sealed record AskRequest(string Question, string Conversation);

internal sealed record UnderstoodJson(string Question);

/// <param name="Text">The sentence.</param>
/// <param name="KeyStart">Where in it the answer proper begins.</param>
/// <param name="KeyLength">0 when no part of it is the answer proper.</param>
/// <param name="Citations">Numbers of the citations that prove it.</param>
internal sealed record StatementJson(string Text, int KeyStart, int KeyLength, IReadOnlyList<int> Citations);

internal sealed record CitationJson(int Number, string Quote, string Place, string Url);

internal sealed record FindingJson(string Verdict, string Text, IReadOnlyList<string> Unsupported);

/// <summary>The end of an answer. <c>refusal</c> says in words why there is none; it is null when there is one.</summary>
internal sealed record AnswerJson(
    string? Refusal,
    IReadOnlyList<CitationJson> Citations,
    IReadOnlyList<CitationJson> SeeAlso,
    CitationJson? Nearest,
    bool NearestIsSentence,
    IReadOnlyList<FindingJson> Findings,
    string Origin,
    double Relevance);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(UnderstoodJson))]
[JsonSerializable(typeof(StatementJson))]
[JsonSerializable(typeof(AnswerJson))]
internal sealed partial class AskJsonContext : JsonSerializerContext;
