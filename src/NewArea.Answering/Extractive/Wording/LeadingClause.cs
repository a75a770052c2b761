using System.Text.RegularExpressions;
using NewArea.Answering.Questions;

namespace NewArea.Answering.Extractive.Wording;

/// <summary>What a reader tells before asking: 我想用你们的素材, before what the notice says of it. The question may stand without it.</summary>
internal static partial class LeadingClause
{
    /// <param name="question">Folded.</param>
    /// <returns>What follows it, where that asks by itself; null where it takes up what was told.</returns>
    public static string? Without(string question)
    {
        var lead = Lead().Match(question);
        var rest = lead.Success ? question[lead.Length..] : "";
        return lead.Success && !AskingWords.Stand(lead.Value) && AskingWords.Stand(rest) && StandsAlone().IsMatch(rest) ? rest : null;
    }

    [GeneratedRegex(@"^[^,;:。?!]{4,30}[,;:。!]\s*")]
    private static partial Regex Lead();

    /// <summary>It names something of its own before it asks, and no pronoun takes up what was said.</summary>
    [GeneratedRegex(@"^(?![这那它他她其该此都又还也才就再有是叫分说讲能可会要])(?!.*[它他她](?!们的))(?!.*(?:其中|这[个些家台项条位里]|那[个些家台项条位里])).{10,}$")]
    private static partial Regex StandsAlone();
}
