using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;

namespace NewArea.Answering.Extractive.Guards;

/// <summary>The countries that an English question wants named, how many and of which part of the world. China's own name is no three countries.</summary>
internal static partial class AskedCountry
{
    private static readonly string[] Numbers = ["two", "three", "four", "five", "six"];

    /// <param name="question">Folded.</param>
    /// <param name="sentence">Folded, in either language.</param>
    public static bool IsNamed(string question, string sentence) => Asked().Match(question) is not { Success: true } asked
        || Countries.In(sentence).Count(country => !question.Contains(country, StringComparison.Ordinal) && !(asked.Groups["other"].Success && Home(country)) && Countries.LiesIn(country, asked.Groups["region"].Value))
            >= Math.Max(1, Array.IndexOf(Numbers, asked.Groups["number"].Value) + 2);

    /// <summary>Other countries than the one whose text it is.</summary>
    private static bool Home(string country) => country is "china" or "中国" or "我国";

    [GeneratedRegex(@"\b(?:which|what) (?:(?<number>two|three|four|five|six) )?(?<other>other |foreign |overseas )?(?<region>(?:[a-z-]+ ){0,2}?)(?:country|countries|nation|nations)\b(?! (?:note|report|manager|head|club))")]
    private static partial Regex Asked();
}
