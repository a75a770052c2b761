using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive.Guards;

/// <summary>What stands behind a name (what are the three news, 335+X中的X指什么): a sentence that only uses the name does not tell.</summary>
internal static partial class AskedContents
{
    public static bool AreTold(AskedQuestion asked, string sentence) =>
        (!AsksContents().IsMatch(asked.Folded) || (HasContents().IsMatch(sentence) && asked.Specifics.Names.All(name => Explains(name, sentence))))
            && IsExplained(asked, sentence);

    /// <summary>Whether the sentence takes the name apart that the question wants taken apart.</summary>
    public static bool IsExplained(AskedQuestion asked, string sentence) => AsksWhatItStandsFor().Match(asked.Folded) is not { Success: true } part
        || ((!asked.IsEnglish || sentence.Contains(part.Groups["name"].Value, StringComparison.Ordinal)) && Explains(part.Groups["name"].Value, sentence));

    /// <summary>Whether the sentence says what stands behind a name: “三新五化”包括….</summary>
    private static bool Explains(string name, string sentence)
    {
        var at = sentence.IndexOf(name, StringComparison.Ordinal);
        return at < 0 || Enumeration.RepeatsEnding(sentence, name) || Explaining().IsMatch(sentence.AsSpan(at + name.Length)) || ListBefore().IsMatch(sentence.AsSpan(0, at));
    }

    [GeneratedRegex(@"(?:具体|详细|都|主要)?(?:包括|包含|内容|内涵|指哪|有哪).{0,6}(?:什么|哪些|内容)|内容(?:是|有)|""[^""]{0,8}里的?.{1,4}(?:指|是|代表)的?(?:什么|哪些)|""里?的?.{0,6}(?:分别|各自?)(?:是|指|代表)|\bspell(?:s|ed)? out\b[^?]*\b(?:one by one|each|what|all)\b|\bone by one\b")]
    private static partial Regex AsksContents();

    /// <summary>三新是哪三新, 335+x中的x指什么: a short name taken apart.</summary>
    [GeneratedRegex(@"(?<name>[一二三四五六七八九][一-龥]{1,3}?)""?(?:具体|分别|各自|到底|究竟|都)*(?:是|指|包括)(?:的?是)?哪[一二三四五六七八九几][一-龥]|(?<name>[0-9]+(?:\+[a-z0-9])?)""?[中里]的?[a-z0-9]{1,3}(?:指|是|代表)的?(?:什么|哪)|(?<name>[0-9]+(?:\+[a-z0-9])?)""?(?:[一-龥]{2,4}?)?[中里]?的?(?:每一?个?|各个?|[这几三两]个)(?:数字?|字母?|位)(?:各自?|分别|都|又|究竟|到底)*(?:指|是|代表|表示|对应)的?(?:什么|啥|哪)|\bthe ""?[a-z0-9]""? in ""?(?<name>[0-9]+\+[a-z0-9]+)\b|\bwhat (?:does|do|did) (?:(?:each|every|all|the)(?: of the)? (?:digits?|letters?|numbers?|figures?|numerals?|parts?|words?|characters?) (?:of|in) (?:the )?)?""?(?<name>[a-z0-9+]+)""?(?: (?:goals?|targets?|plans?|strategy|slogan|approach|action|campaign|system))? stand for\b|\bwhat (?:each|every|all|the)(?: of the)? (?:digits?|letters?|numbers?|figures?|numerals?) (?:of|in) (?:the )?""?(?<name>[a-z0-9+]+)""?[^?]{0,24}\b(?:means?|stands? for|refers? to)\b|\bwhat (?:does|do|did) (?:the )?""?(?<name>[0-9]+(?:\+[a-z0-9]+)?)""?(?: [a-z]+)? mean\b|(?<name>[0-9]+(?:\+[a-z0-9])?)""?(?:[一-龥]{2,4}?)?(?:是|有|到底|究竟)*(?:个)?(?:什么|啥|何)(?:意思|含义|涵义)")]
    private static partial Regex AsksWhatItStandsFor();

    [GeneratedRegex(@"、|包括|包含|即|是指|分别|一是|其一|:|;|\b(?:include|consist|comprise)")]
    private static partial Regex HasContents();

    /// <summary>强网、储能、数智"三大工程": what a name stands for may stand before it.</summary>
    [GeneratedRegex(@"[一-龥]、[^,。;、]{1,10}(?:的|等|这)?[""(]*$")]
    private static partial Regex ListBefore();

    [GeneratedRegex(@"^["")）]*[^。;；]{0,10}?(?:包括|包含|即|是指|指的?是|分别|为|:|——|\(|\b(?:are|include|means?|stands? for|consists? of)\b)")]
    private static partial Regex Explaining();
}
