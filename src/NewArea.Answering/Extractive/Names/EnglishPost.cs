using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive.Names;

/// <summary>A post as an English question describes it: the science bureau's chief, the deputy boss of the digital investment firm.</summary>
/// <param name="Start">Where the description begins in the text.</param>
/// <param name="Length">Of the description.</param>
/// <param name="Body">What it is held in.</param>
/// <param name="Office">What it is called.</param>
internal sealed partial record EnglishPost(int Start, int Length, Group Body, string Office)
{
    /// <summary>The first that a text describes, as written or folded.</summary>
    public static EnglishPost? In(string text) =>
        (Behind().Match(text) is { Success: true } behind ? behind : Before().Match(text) is { Success: true } before ? before : Alone().Match(text)) is { Success: true } post
            ? new EnglishPost(post.Index, post.Length, post.Groups["body"], post.Groups["office"].Value.ToLowerInvariant()) : null;

    /// <summary>Whether it is the second in command.</summary>
    public bool IsDeputy => Office.StartsWith("deputy", StringComparison.Ordinal) || Office.StartsWith("vice", StringComparison.Ordinal);

    private const string Kinds = "bureau|department|office|committee|commission|ministry|company|firm|group|centre|center|institute|university|hospital|agency|authority|unit|arm|lab|laboratory|factory|plant|bank";

    private const string Offices = "(?<office>(?:(?:deputy|vice|party|general|top) ){0,2}(?:director|chief|head|boss|manager|leader|chairman|chairwoman|president|secretary|ceo|gm))";

    [GeneratedRegex(@"\b(?:the )?(?<body>(?:(?!(?:the|a|an|of|in|at|is|was|are|does|do|did|by|to|for|with|which|what|who|whose|how|say|says|said)\b)[a-z&]+(?:'s)? ){1,6}?(?:" + Kinds + @"))(?:'s)? " + Offices + @"\b(?! of\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    /// <summary>The Zhenxing boss, the science and technology chief: no kind of body is named.</summary>
    [GeneratedRegex(@"\b[Tt]he (?<body>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}|[a-z]+(?: (?:and|&) [a-z]+)?)(?:'s)? (?<office>(?:(?:deputy|vice) )?(?:chief|boss|head))\b(?! of\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    [GeneratedRegex(@"\b(?:the )?" + Offices + @" of (?:the )?(?<body>(?:(?!(?:is|was|are|does|do|did|say|says|said|think|thinks|want|wants|see|sees|promise|expect)\b)[a-z&'-]+ ){0,6}?(?:" + Kinds + @")(?: of (?:the )?(?:[a-z&'-]+ ?){1,4})?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();
}
