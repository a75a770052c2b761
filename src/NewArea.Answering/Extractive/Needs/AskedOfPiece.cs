using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive.Needs;

/// <summary>Where a piece of writing stood, how long it is and how many read it, and the words without which a sentence does not tell it.</summary>
internal static partial class AskedOfPiece
{
    public static IReadOnlyList<Need> Needs { get; } =
    [
        new(AsksColumn(), HasColumn()),
        new(AsksReaders(), HasReaders()),
    ];

    [GeneratedRegex(@"(?:哪一?个|什么|哪)(?:栏目|专栏|版块|板块)|(?:栏目|专栏)(?:是|叫)(?:什么|哪)|\b(?:which|what) column\b")]
    private static partial Regex AsksColumn();

    [GeneratedRegex(@"栏|板块|版块|系列|【|\b(?:column|series|section)\b")]
    private static partial Regex HasColumn();

    /// <summary>How long a piece is and how many read it.</summary>
    [GeneratedRegex("多少字(?!节)|字数|(?:阅读|点击|浏览|播放)[量数]|(?:多少|几)(?:条|个)?(?:评论|点赞|人看过)|(?:评论|点赞)(?:数|有|是)*(?:多少|几)|\\bhow many (?:words|views|comments|likes)\\b")]
    private static partial Regex AsksReaders();

    [GeneratedRegex(@"\d\s*[余多万]*字|字数|阅读|点击|浏览|播放|评论|点赞|\b(?:words|views|comments|likes)\b")]
    private static partial Regex HasReaders();
}
