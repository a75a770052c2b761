using System.Text.RegularExpressions;

namespace NewArea.Memory.Documents;

/// <summary>
/// What stands around an article and not in it: subtitle, byline, related pieces. Recognised with care: what is
/// not certain stays text alone. The lines stay text in any case, so that they can be cited.
/// </summary>
internal static partial class ArticleFurniture
{
    private const int HeadLines = 6;

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Find(IReadOnlyList<TextLine> paragraphs)
    {
        var found = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var paragraph in paragraphs.Take(HeadLines))
        {
            if (Byline().Match(paragraph.Text) is { Success: true } byline)
            {
                found.TryAdd("reporter", [.. byline.Groups["name"].Captures.Select(name => name.Value)]);
            }
        }

        if (paragraphs.Count > 1 && Subtitle().Match(paragraphs[1].Text) is { Success: true } subtitle)
        {
            found["subtitle"] = [subtitle.Groups["text"].Value];
        }

        if (Related(paragraphs) is { Count: > 0 } related)
        {
            found["related"] = related;
        }

        return found;
    }

    /// <summary>The list after the last line that announces related pieces; it reaches to the end.</summary>
    private static List<string> Related(IReadOnlyList<TextLine> paragraphs)
    {
        var announced = paragraphs.Reverse().FirstOrDefault(line => RelatedTitle().IsMatch(line.Text));
        return announced is null ? [] :
            [.. paragraphs.SkipWhile(line => line != announced).Skip(1).Select(line => line.Text.TrimStart('-', '*', '•', '·', ' '))];
    }

    [GeneratedRegex(@"^(本报|新区报)?(见习|首席)?(记者|通讯员|作者)[\s:：/]+(?<name>\p{IsCJKUnifiedIdeographs}{2,4})([\s、]+(?<name>\p{IsCJKUnifiedIdeographs}{2,4}))*$|^By\s+(?<name>\p{Lu}[\w.'-]*(\s\p{Lu}[\w.'-]*){1,3})$")]
    private static partial Regex Byline();

    [GeneratedRegex(@"^(——|--|—)\s*(?<text>\S.{1,60})$")]
    private static partial Regex Subtitle();

    [GeneratedRegex(@"^【?(相关(新闻|阅读|链接|报道|文章)|延伸阅读|Related( (news|articles|stories))?)】?[:：]?$", RegexOptions.IgnoreCase)]
    private static partial Regex RelatedTitle();
}
