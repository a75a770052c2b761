using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive;

/// <summary>How a text itself says what its front matter could have said: where it appeared, in which year, whom to call.</summary>
internal static partial class StatedFields
{
    private static readonly Dictionary<string, Regex> Forms = new()
    {
        ["publisher"] = Publisher(),
        ["year"] = Year(),
        ["phone"] = Phone(),
        ["title"] = Title(),
        ["rights"] = Rights(),
        ["reprint"] = Reprint(),
        ["hotline"] = Hotline(),
        ["signature"] = Signature(),
        ["related"] = Related(),
        ["appended"] = Appended(),
        ["reporter"] = Reporter(),
        ["editor"] = Editor(),
        ["proofreader"] = Proofreader(),
        ["photographer"] = Photographer(),
        ["intern"] = Intern(),
        ["correspondent"] = Correspondent(),
        ["published"] = Published(),
        ["page"] = Page(),
        ["works"] = Works(),
    };

    /// <returns>Where a sentence says one of the fields; null where it does not.</returns>
    public static Match? In(string folded, IEnumerable<string> fields) => fields
        .Select(field => Forms.TryGetValue(field, out var form) && form.Match(folded) is { Success: true } match ? match : null)
        .FirstOrDefault(match => match is not null);

    [GeneratedRegex(@"[一-龥]{2,4}(?:日报|晚报|早报|时报|晨报|商报|周刊|周报|通讯社|电视台|报业集团|融媒体中心)|新华社|\b(?:[a-z]+ ){1,2}(?:daily|times|post|news agency)\b")]
    private static partial Regex Publisher();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}(?:年|\b)")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<!\d)(?:0\d{2,3}-?\d{7,8}|1[3-9]\d{9}|400-?\d{3}-?\d{4})(?!\d)")]
    private static partial Regex Phone();

    /// <summary>What kinds of works, one after the other.</summary>
    [GeneratedRegex(@"(?:文字|图片|摄影|视频|音频|海报|文创)(?:、|和|以及)[^。]{2,60}(?:作品|产品)|(?:文艺作品|文创产品|新媒体产品|海报)[^。]{0,40}、[^。]*|\b(?:text|pictures|photographs|video|audio|posters)\b(?:,| and) [^.]{4,120}")]
    private static partial Regex Works();

    [GeneratedRegex(@"第\s?[\d一二三四五六七八九十]{1,3}\s?版(?!本)|\bpage [a-z]?\d+\b")]
    private static partial Regex Page();

    /// <summary>A line of its own, or told as the day on which it appeared.</summary>
    [GeneratedRegex(@"(?:发布|刊登|刊发|见报|发表|出版|更新)(?:时间|日期|于)?:?\s*\d{2,4}[-年/.]\d{1,2}[-月/.]\d{1,2}|^\(?\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\)?\s*(?:来源|第?\d+版|\d{1,2}:\d\d|$)|\b(?:published|posted|updated)(?: on)?:? [^.;]{0,12}\d{4}")]
    private static partial Regex Published();

    [GeneratedRegex(@"版权[^。;]{0,12}(?:归|属于?|授予|授权给?|委托给?|移交|由)[^。,;]{2,24}|(?:归|由)[^。,;]{2,16}(?:所有|享有|保护)|\b(?:copyright|rights)\b[^.]{0,40}\b(?:belongs?|held|granted|reserved|owned|licen[cs]ed)\b[^.;]{0,60}")]
    private static partial Regex Rights();

    [GeneratedRegex(@"(?:标题|题目|题名)(?:是|为|叫)|题为|\btitle\b.{0,20}\bis\b")]
    private static partial Regex Title();

    [GeneratedRegex(@"(?:不得|不准|不能|禁止|谢绝|严禁|请勿|不许)[^。;]{0,24}(?:转载|摘编|翻印|复制)|转载[^。;]{0,8}(?:请|须|需|应)[^。;]{0,16}(?:注明|联系|授权|许可|同意)|欢迎转载|\b(?:without\b[^.]{0,60}\b(?:permission|consent)|(?:may|must|can)(?: not|not)? (?:be )?re(?:print|publish|produce)|re(?:print|publish)\w* (?:is|are) (?:not )?(?:allowed|permitted|forbidden))\b[^.;]{0,80}")]
    private static partial Regex Reprint();

    [GeneratedRegex(@"(?:新闻|报料|爆料|读者|编辑部?|采编|投稿|本报|值班|(?<![一-龥]))热线(?:电话)?[:为是]?\s?(?:0\d{2,3}-?\d{7,8}|1[3-9]\d{9}|400-?\d{3}-?\d{4}|\d{5,8})(?!\d)|\bhotline\b[^0-9.]{0,20}\d[\d -]{5,}")]
    private static partial Regex Hotline();

    /// <summary>Said so, or the name of a body on a line of its own.</summary>
    [GeneratedRegex(@"落款(?:是|为|:)\s?[^。,;]{2,24}|^[一-龥]{2,20}(?:中心|报社|编辑部|委员会|办公室|公司|集团|协会|出版社|电视台|[局厅部社院])$|\bsigned by [^.;]{3,80}")]
    private static partial Regex Signature();

    [GeneratedRegex(@"(?:相关|延伸)(?:新闻|报道|阅读|链接|文章):?\s?[《\[【〔][^。]*")]
    private static partial Regex Related();

    /// <summary>The line that announces what follows, or a sentence that tells of it.</summary>
    [GeneratedRegex(@"^[【\[]?(?:相关(?:新闻|报道|阅读|链接|文章)|延伸阅读)[】\]]?:?$|(?:文末|末尾|结尾|最后)[^。,]{0,8}(?:列|附)[^。,]{0,12}(?:相关|链接)[^。,]{0,8}|^related(?: (?:news|articles|stories))?:?$|\bends with a list of[^.,;]{0,40}")]
    private static partial Regex Appended();

    /// <summary>One name or several, up to the next part that somebody plays.</summary>
    private const string Names = @"\s?[:/]?\s?[一-龥]{2,4}(?:[\s、](?!校对|责编|编辑|摄影|监制|审核|审校|策划|统筹|制图|供图|供稿|记者|通讯|实习|来源|本报)[一-龥]{2,3}(?![一-龥:]))*(?![一-龥])";

    [GeneratedRegex(@"(?:见习|首席|特约)?记者(?=[:/\s])" + Names)]
    private static partial Regex Reporter();

    [GeneratedRegex(@"(?:责任编辑|责编|(?<![一-龥])编辑)(?=[:/\s])" + Names + @"|\b(?:edited by|editor:) [a-z]+(?: [a-z]+)?")]
    private static partial Regex Editor();

    [GeneratedRegex(@"校对(?=[:/\s])" + Names + @"|\b(?:proofread by|proofreader:) [a-z]+(?: [a-z]+)?")]
    private static partial Regex Proofreader();

    [GeneratedRegex(@"(?:(?<![一-龥])(?:摄影(?:记者|报道)?|图片?))(?=[:/\s])" + Names + @"|(?<![一-龥])[一-龥]{2,3}\s?(?:摄|供图)(?=[)。;\s]|$)|\b(?:photos?(?:graphs?)? by|photographer:) [a-z]+(?: [a-z]+)?")]
    private static partial Regex Photographer();

    [GeneratedRegex(@"实习(?:生|记者)(?=[:/\s])" + Names)]
    private static partial Regex Intern();

    [GeneratedRegex(@"通讯员(?=[:/\s])" + Names + @"|\bcorrespondent:? [a-z]+ [a-z]+")]
    private static partial Regex Correspondent();
}
