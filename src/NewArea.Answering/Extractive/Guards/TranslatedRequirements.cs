using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive.Guards;

/// <summary>What an English question demands of a Chinese sentence, which the question's Chinese wording may have lost.</summary>
internal static partial class TranslatedRequirements
{
    /// <param name="asked">The English question.</param>
    /// <param name="candidate">The Chinese sentence.</param>
    public static bool AreMet(AskedQuestion asked, Candidate candidate)
    {
        var (question, sentence, around) = (asked.Folded, candidate.Sentence.Folded, Requirements.Around(candidate));
        return asked.Needs.AreMetByTranslation(sentence)
            && AskedMembers.AreNamed(question, sentence)
            && !UnnamedMembers.AreInChinese(question, sentence)
            && AskedGreatest.IsTold(question, sentence)
            && AskedRole.Speaks(question, around)
            && AskedOrder.IsOfRank(question, around)
            && EnglishBody.StandsIn(question, around)
            && (asked.Specifics.Office is not { Title: "mayor" or "governor" or "minister" or "principal" or "dean" or "editor" or "coach" or "chairman" } office
                || ChineseWording.SpellingsOf(office.Title).Any(title => sentence.Contains(title, StringComparison.Ordinal)))
            && (asked.Specifics.Office is not { Rank: "副" } || sentence.Contains('副', StringComparison.Ordinal))
            && AskedTopic.IsIn(question, around)
            && AskedCountry.IsNamed(question, sentence)
            && EnglishPhase.IsMeant(question, sentence, around)
            && AskedOrder.IsOfQuarter(question, around)
            && (!AsksCities().IsMatch(question) || HasCity().IsMatch(sentence) || Gazetteer.FindIn(sentence).Any())
            && AskedRole.HasAskedHead(question, sentence)
            && AskedContents.IsExplained(asked, sentence)
            && (!Office.AsksForPredecessor(question) || HasPredecessor().IsMatch(sentence))
            && (Scale().IsMatch(question) || UnmetSpecifics.Of(asked.Specifics, candidate, [candidate]).Figures <= (IsOfPlan(question, around) ? 1 : 0));
    }

    /// <summary>The 14th Five-Year Plan is 十四五.</summary>
    private static bool IsOfPlan(string question, string around) => FiveYearPlan().Match(question) is { Success: true } plan
        && around.Contains($"十{"一二三四五六"[plan.Groups["number"].Value[1] - '1']}五", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(?<number>1[1-6])th five-year\b")]
    private static partial Regex FiveYearPlan();

    /// <summary>Figures in words of scale are other figures in Chinese.</summary>
    [GeneratedRegex(@"\b(?:hundreds?|thousand|million|billion|trillion|percent|per cent|dozens?|bn|k)\b|%")]
    private static partial Regex Scale();

    [GeneratedRegex(@"\b(?:which|what) (?:cities|provinces|countries)\b")]
    private static partial Regex AsksCities();

    [GeneratedRegex("[一-龥]{2}[省市](?!场|委|政|区|级|民|长|值)")]
    private static partial Regex HasCity();

    [GeneratedRegex(@"前任|原任?|曾|时任|此前|之前")]
    private static partial Regex HasPredecessor();
}
