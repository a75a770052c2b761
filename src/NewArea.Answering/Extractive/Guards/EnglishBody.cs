using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive.Guards;

/// <summary>The bureau or company whose head an English question asks for: of the ecology bureau, no sentence on the science bureau tells.</summary>
internal static partial class EnglishBody
{
    /// <summary>The share of its words, by weight, that must stand there: a short form leaves some out.</summary>
    private const double Enough = 0.34;

    /// <summary>Whether an English sentence speaks of it.</summary>
    public static bool StandsIn(AskedQuestion asked, Candidate candidate)
    {
        if (In(asked.Folded) is not { } body)
        {
            return true;
        }

        var words = asked.WholeTerms.Where(term => term.Term.Start >= body.Index && term.Term.Start + term.Term.Length <= body.Index + body.Length
            && !Common().IsMatch(asked.Folded.AsSpan(term.Term.Start, term.Term.Length))).ToList();
        return words.Count == 0 || words.Where(term => term.IsIn(candidate.In.Holds)).Sum(term => term.Weight) >= Enough * words.Sum(term => term.Weight);
    }

    /// <summary>Whether a Chinese sentence with what stands around it has any of its words.</summary>
    public static bool StandsIn(string question, string around)
    {
        if (In(question) is not { } body)
        {
            return true;
        }

        var words = ChineseWording.OfQuestion(body.Value, around).Where(word => !Common().IsMatch(body.Value.AsSpan(word.Start, word.End - word.Start))).ToList();
        return words.Count == 0 || words.Exists(word => word.Stands);
    }

    private static Group? In(string question) => Asks().IsMatch(question) && EnglishPost.In(question)?.Body is { } body && Authority().IsMatch(body.Value) ? body : null;

    /// <summary>A company may be called by what it does, the heavy-ion firm; an authority is called by its name.</summary>
    [GeneratedRegex(@"\b(?:bureau|department|office|committee|commission|ministry|agency|authority)\b")]
    private static partial Regex Authority();

    [GeneratedRegex(@"^(?:so |and )?(?:who\b|whose\b|what(?:'s| is| was) the (?:name|title)|which (?:person|official))|\bname of\b")]
    private static partial Regex Asks();

    /// <summary>Every bureau is one, in a zone or a city.</summary>
    [GeneratedRegex(@"^(?:bureau|department|office|committee|commission|ministry|company|firm|group|centre|center|institute|university|hospital|agency|authority|unit|arm|zone|area|city|new|local|state|national|party|there|place|administrative|administration|management)(?:'s|s)?$")]
    private static partial Regex Common();
}
