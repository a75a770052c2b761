using System.Text.RegularExpressions;

namespace NewArea.Answering.Questions;

/// <summary>Completes an English follow-up from the question before it.</summary>
internal static partial class EnglishFollowUp
{
    public static string Resolve(string typed, string before)
    {
        var text = Leading().Replace(typed, "");
        if (EnglishPhases.Resolve(text, before) is { } ofPhase)
        {
            return ofPhase;
        }

        if (ThatMany().Match(text) is { Success: true } counted)
        {
            return before.IndexOf(counted.Groups["noun"].Value, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
                ? $"{counted.Groups["asks"].Value} {before[at..]}" : $"{before.TrimEnd('?', ' ')}, {text}";
        }

        if (WhatAbout().Match(text) is { Success: true } about && !Pronoun().IsMatch(about.Groups["new"].Value))
        {
            return Parallel(about.Groups["new"].Value.Trim(), before);
        }

        if ((Several().IsMatch(text) ? Those(before) : OfPerson().IsMatch(text) ? Holder(before) : null) is not { } subject && (subject = Subject(before)) is null)
        {
            return typed;
        }

        return Pronoun().Match(text) is { Success: true } pronoun && !NamesSomething(text)
            ? text.Remove(pronoun.Index, pronoun.Length).Insert(pronoun.Index, Possessive().IsMatch(pronoun.Value) ? subject + "'s" : subject)
            : typed;
    }

    /// <summary>Who was asked for by a post is meant by he.</summary>
    private static string? Holder(string before) => AskedHolder().Match(before) is not { Success: true } asked ? null
        : asked.Groups["body"].Success ? $"the head of {asked.Groups["body"].Value}" : asked.Groups["post"].Value;

    /// <summary>Several that were counted, or that the question before ends in.</summary>
    private static string? Those(string before) =>
        Counted().Match(before) is { Success: true } counted ? counted.Groups["noun"].Value
        : EndsInSeveral().Match(before) is { Success: true } several ? several.Groups["noun"].Value : null;

    /// <summary>The phrase before that ends in the same word gives way, or the one behind the same preposition; without one, the last subject does.</summary>
    private static string Parallel(string asked, string before)
    {
        if (Adverb().IsMatch(asked))
        {
            return $"{before.TrimEnd('?', ' ')} {asked}?";
        }

        var other = LedBy().Replace(asked, "");
        if (other != asked && Regex.Match(before, $@"\b{asked[..^other.Length].Trim()} [^?]+?(?=\s*\?|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant) is { Success: true } led)
        {
            return before.Remove(led.Index, led.Length).Insert(led.Index, asked);
        }

        if (One().Match(other) is { Success: true } one && Phrase().Match(before) is { Success: true, Groups: var of } && of["noun"].Value is var whole)
        {
            return before.Replace(whole, $"{one.Groups["which"].Value}{whole[whole.LastIndexOf(' ')..]}", StringComparison.Ordinal);
        }

        var last = Regex.Escape(other[(other.LastIndexOf(' ') + 1)..]);
        var same = Regex.Match(before, $@"\b(?:the )?(?:[\w-]+ ){{0,1}}{last}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        if (same.Success)
        {
            return before.Remove(same.Index, same.Length).Insert(same.Index, other);
        }

        return Subject(before) is { } subject
            ? before.Replace(subject, other, StringComparison.Ordinal)
            : $"{before.TrimEnd('?', ' ')}, {other}?";
    }

    /// <summary>What is asked for by its kind (which hub was finished), the last name with capitals, or the noun phrase after the verb.</summary>
    public static string? Subject(string question) =>
        (Kind().Match(question) is { Success: true } kind ? kind.Groups["noun"].Value : null)
        ?? (Piece().Match(question) is { Success: true } piece ? $"the {piece.Value}" : null)
        ?? Names().Matches(question).Where(match => match.Index > 0 && !Month().IsMatch(match.Value)).Select(match => match.Value).LastOrDefault()
        ?? (Phrase().Match(question) is { Success: true } phrase ? phrase.Groups["noun"].Value : null);

    private static bool NamesSomething(string text) => Names().Matches(text).Any(match => match.Index > 0);

    [GeneratedRegex(@"^(?:and |so |but )?(?:what|how) about (?<new>[^?]+)\??$|^and (?<new>(?!(?:wh[a-z]*|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b)(?:the |in )?[^?]{2,40})\?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhatAbout();

    /// <summary>And how many, so what: the question begins behind it.</summary>
    [GeneratedRegex(@"^(?:(?:and|so|but|then|ok|okay|right|well|hm+)[, ]+)+(?=(?:wh[a-z]*|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    /// <summary>How many projects was that?</summary>
    [GeneratedRegex(@"^(?<asks>how many) (?<noun>[\w-]+)(?: (?:is|was|are|were) (?:that|those|these|it|this))(?: (?:altogether|in (?:all|total)))?\s*\?*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ThatMany();

    /// <summary>And internationally?</summary>
    [GeneratedRegex(@"^[a-z]+ly$", RegexOptions.CultureInvariant)]
    private static partial Regex Adverb();

    /// <summary>The biomedicine one: another of the kind asked about.</summary>
    [GeneratedRegex(@"^(?<which>(?:the )?(?:[\w&-]+ ){0,3}[\w&-]+) ones?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex One();

    [GeneratedRegex(@"^(?:for|at|with|on|by) ", RegexOptions.IgnoreCase)]
    private static partial Regex LedBy();

    /// <summary>Who carried it out, the special teams? They are meant by they.</summary>
    [GeneratedRegex(@"\b(?<noun>the (?:[\w-]+ ){0,3}?[a-z-]+(?<!s|'|i|u)s)\s*\?*$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInSeveral();

    [GeneratedRegex(@"\b(?:it|its|he|his|him|she|her|they|their|them|(?:this|that) (?:person|man|woman|official|company|firm|project|manager|director|executive|secretary|leader|expert|speaker|institute|centre|base|park)|the company|the project)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun();

    /// <summary>What was counted is what they are: how many companies did it contact?</summary>
    [GeneratedRegex(@"^how many (?<noun>(?:[\w-]+ ){0,2}?[\w-]+) (?:is|was|are|were|did|does|do|has|have|had|will|can|came)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(?:they|them|their)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Several();

    [GeneratedRegex(@"\b(?:he|him|his|she)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfPerson();

    [GeneratedRegex(@"^(?:so |and )?who(?: is|'s| was) (?<post>the (?:[\w&'-]+ ){0,8}?[\w&'-]+)\s*\?*$|^(?:so |and )?who (?:heads|runs|leads) (?<body>the [^?]{3,60}?)\s*\?*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AskedHolder();

    [GeneratedRegex(@"^(?:its|his|their|her)$", RegexOptions.IgnoreCase)]
    private static partial Regex Possessive();

    [GeneratedRegex(@"^(?:which|what) (?<noun>(?:[\w-]+ ){1,4}?[\w-]+) (?:is|was|are|were|did|does|has|have|had|will)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kind();

    [GeneratedRegex(@"(?:\p{Lu}[\w-]*)(?: (?:of |the |and )?\p{Lu}[\w-]*)*")]
    private static partial Regex Names();

    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";

    /// <summary>One of the pieces that stand beside an article.</summary>
    [GeneratedRegex(@"\brelated (?:piece|article|story|report|item)(?: (?:of|from|dated|on) (?:" + Months + @") \d{1,2})?", RegexOptions.IgnoreCase)]
    private static partial Regex Piece();

    [GeneratedRegex(@"^(?:" + Months + ")$")]
    private static partial Regex Month();

    [GeneratedRegex(@"\b(?:does|do|did|is|are|was|were|of|by|should|will|would|can|could|must|may) (?<noun>the (?:[\w-]+ ){0,4}?[\w-]+)(?= (?:have|has|make|do|be|become|reach|grow|get|hold|cost|employ|offer|include|for|in|on|at|to|planned|located|built|based|made|held|run|due|expected|rated|used)\b|\?|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Phrase();
}
