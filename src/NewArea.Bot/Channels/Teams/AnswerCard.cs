using NewArea.Answering;
using NewArea.Answering.Grounding;
using NewArea.Bot.Conversations;
using NewArea.Memory.Documents;
using Newtonsoft.Json.Linq;

namespace NewArea.Bot.Channels.Teams;

/// <summary>
/// An answer inside a card, for a question that was asked from one: statements, and a button to each passage cited.
/// One that outgrows the channel is shortened, and the buttons of what was left out go with it.
/// </summary>
internal static class AnswerCard
{
    /// <summary>Teams shows six buttons in a row.</summary>
    private const int ButtonLimit = 6;

    public static JObject Of(Answer answer, Wording wording)
    {
        var question = Excerpt.Of(answer.Question.Text, QuotationCard.QuestionLimit);
        var paragraphs = Paragraphs(answer, wording).ToList();
        return ReplySize.Shorten(paragraphs.Sum(paragraph => paragraph.Length), kept =>
        {
            var shown = CardParagraph.Shorten(paragraphs, kept, wording.Shortened);
            IEnumerable<CardParagraph> body = question.Length > 0 ? [new CardParagraph([new CardRun(question, IsBold: true)]), .. shown] : shown;
            return new JObject
            {
                ["$schema"] = PassageCard.Schema,
                ["type"] = "AdaptiveCard",
                ["version"] = PassageCard.Version,
                ["body"] = new JArray(body.Select(paragraph => paragraph.ToJson())),
                ["actions"] = new JArray(Buttons(answer, shown, wording)),
            };
        });
    }

    private static IEnumerable<CardParagraph> Paragraphs(Answer answer, Wording wording) => answer switch
    {
        GroundedAnswer grounded =>
        [
            .. grounded.Statements.Select(statement => new CardParagraph(Runs(statement)) { Citations = statement.Citations }),
            .. SeeAlso(grounded.SeeAlso, wording),
        ],
        AbstainedAnswer abstained => [new CardParagraph([new CardRun(RefusalWording.Of(abstained.Reason, wording.Language))])],
        _ => throw new ArgumentException($"No card for an answer of type {answer.GetType().Name}.", nameof(answer)),
    };

    private static IEnumerable<CardParagraph> SeeAlso(IReadOnlyList<Citation> further, Wording wording) => further.Count == 0 ? [] :
    [
        new CardParagraph([new CardRun(wording.SeeAlso, IsBold: true)]),
        .. further.Select(citation => new CardParagraph([new CardRun(wording.Quote(citation.QuoteText))]) { Citations = [citation.Number] }),
    ];

    private static IReadOnlyList<CardRun> Runs(Statement statement)
    {
        var key = statement.Key ?? new TextSpan(statement.Text.Length, 0);
        return
        [
            new CardRun(statement.Text[..key.Start]),
            new CardRun(statement.Text[key.Start..key.End], IsBold: true),
            new CardRun(statement.Text[key.End..]),
        ];
    }

    private static IEnumerable<JObject> Buttons(Answer answer, IEnumerable<CardParagraph> shown, Wording wording) => answer switch
    {
        GroundedAnswer grounded => grounded.Citations.Concat(grounded.SeeAlso)
            .IntersectBy(shown.SelectMany(paragraph => paragraph.Citations), citation => citation.Number)
            .Take(ButtonLimit)
            .Select(citation => CardVerbs.ShowPassage(
                $"[{citation.Number}] {wording.ShowPassage}", citation.Passage.Document.Id, citation.Passage.Ordinal, wording)),
        AbstainedAnswer { Nearest: [{ Passage: var nearest }, ..] } abstained =>
        [
            CardVerbs.ShowPassage(
                AnswerMarkdown.NearestHeading(abstained, wording).TrimEnd(':', '：'), nearest.Document.Id, nearest.Ordinal, wording),
        ],
        _ => [],
    };
}
