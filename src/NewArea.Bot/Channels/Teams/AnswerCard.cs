using NewArea.Answering;
using NewArea.Bot.Conversations;
using NewArea.Memory.Documents;
using Newtonsoft.Json.Linq;

namespace NewArea.Bot.Channels.Teams;

/// <summary>An answer inside a card, for a question that was asked from one: statements, and a button to each passage cited.</summary>
internal static class AnswerCard
{
    /// <summary>Teams shows six buttons in a row.</summary>
    private const int ButtonLimit = 6;

    public static JObject Of(Answer answer, Wording wording)
    {
        var body = new JArray();
        if (answer.Question.Text.Length > 0)
        {
            body.Add(Paragraph(Run(answer.Question.Text, isBold: true)));
        }

        var actions = new JArray();
        switch (answer)
        {
            case GroundedAnswer grounded:
                foreach (var statement in grounded.Statements)
                {
                    body.Add(Paragraph([.. Runs(statement)]));
                }

                if (grounded.SeeAlso.Count > 0)
                {
                    body.Add(Paragraph(Run(wording.SeeAlso, isBold: true)));
                }

                foreach (var citation in grounded.SeeAlso)
                {
                    body.Add(Paragraph(Run($"{wording.Quote(citation.QuoteText)} [{citation.Number}]")));
                }

                foreach (var citation in grounded.Citations.Concat(grounded.SeeAlso).Take(ButtonLimit))
                {
                    actions.Add(CardVerbs.ShowPassage(
                        $"[{citation.Number}] {wording.ShowPassage}", citation.Passage.Document.Id, citation.Passage.Ordinal, wording));
                }

                break;
            case AbstainedAnswer abstained:
                body.Add(Paragraph(Run(RefusalWording.Of(abstained.Reason, wording.Language))));
                if (abstained.Nearest is [{ Passage: var nearest }, ..])
                {
                    actions.Add(CardVerbs.ShowPassage(AnswerMarkdown.NearestHeading(abstained, wording).TrimEnd(':', '：'), nearest.Document.Id, nearest.Ordinal, wording));
                }

                break;
        }

        return new JObject
        {
            ["$schema"] = PassageCard.Schema,
            ["type"] = "AdaptiveCard",
            ["version"] = PassageCard.Version,
            ["body"] = body,
            ["actions"] = actions,
        };
    }

    private static IEnumerable<JObject> Runs(Statement statement)
    {
        var key = statement.Key ?? new TextSpan(statement.Text.Length, 0);
        yield return Run(statement.Text[..key.Start]);
        yield return Run(statement.Text[key.Start..key.End], isBold: true);
        yield return Run(statement.Text[key.End..] + " " + string.Concat(statement.Citations.Select(number => $"[{number}]")));
    }

    private static JObject Paragraph(params JObject[] runs) => new()
    {
        ["type"] = "RichTextBlock",
        ["inlines"] = new JArray(runs.Where(run => (string)run["text"]! != "")),
    };

    private static JObject Run(string text, bool isBold = false)
    {
        var run = new JObject { ["type"] = "TextRun", ["text"] = text };
        if (isBold)
        {
            run["weight"] = "Bolder";
        }

        return run;
    }
}
