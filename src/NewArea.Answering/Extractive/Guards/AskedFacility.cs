using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive.Guards;

/// <summary>Whether there is an airport is told only where one is spoken of.</summary>
internal static partial class AskedFacility
{
    /// <param name="question">Folded.</param>
    /// <param name="around">The folded sentence with what stands around it.</param>
    public static bool IsSpokenOf(string question, string around) =>
        Facility().Match(question) is not { Success: true } facility || around.Contains(facility.Groups["name"].Value, StringComparison.Ordinal);

    [GeneratedRegex("(?:有没有|有无|是否有|有(?:几|多少)[个座家条所]?)[一-龥]{0,4}(?<name>机场|地铁|高铁站|火车站|幼儿园|商场|宾馆|景区|图书馆|体育馆|博物馆|游乐园|动物园|码头)|有(?<name>机场|地铁|高铁站|火车站|幼儿园|商场|宾馆|景区|图书馆|体育馆|博物馆|游乐园|动物园|码头)[吗么]")]
    private static partial Regex Facility();
}
