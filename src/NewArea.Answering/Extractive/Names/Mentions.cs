using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive.Names;

/// <summary>Finds figures, dates, persons, places, organisations and titles in a folded sentence by their form.</summary>
internal static partial class Mentions
{
    internal const string Surnames =
        "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗方俞任袁柳鲍史唐费廉薛雷贺倪汤"
        + "滕罗毕郝邬安常乐于傅卞齐康伍余元卜顾孟平黄穆萧尹姚邵汪祁毛狄米贝明臧戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路江童颜郭梅盛林钟徐邱骆高夏"
        + "蔡田樊胡凌霍万柯卢莫房丁邓洪包左石崔吉龚程邢裴陆荣翁荀甄曲封储靳段焦谷车侯班仇甘厉武符刘景詹龙叶司黎薄白蒲赖卓池乔闻党翟谭劳申冉边温庄晏瞿阎慕"
        + "连习艾向古易戈廖衡步耿满匡文欧聂关沙丰游权盖益桓岳帅";

    public static IReadOnlyList<Mention> Find(string folded)
    {
        List<Mention> mentions = [];
        foreach (var (kind, pattern) in Patterns)
        {
            foreach (var match in pattern.EnumerateMatches(folded))
            {
                mentions.Add(new Mention(kind, match.Index, match.Length));
            }
        }

        return mentions;
    }

    private static readonly (MentionKind Kind, Regex Pattern)[] Patterns =
    [
        (MentionKind.Date, Date()),
        (MentionKind.Number, Number()),
        (MentionKind.Person, Person()),
        (MentionKind.Place, Place()),
        (MentionKind.Organisation, Organisation()),
        (MentionKind.Title, Title()),
        (MentionKind.Latin, Latin()),
    ];

    [GeneratedRegex(
        @"(?:公元前?|前|西元)?(?:\d{1,4}|[一二三四五六七八九十〇零]{1,4})(?:年代?(?:初期?|末期?|中期?|底)?(?:\d{1,2}月(?:\d{1,2}[日号])?)?|世纪(?:\d{2}年代)?)(?![龄级])"
        + @"|\d{1,2}月(?:\d{1,2}[日号])?|[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?|\d{1,2}[日号]|\d{1,2}:\d{2}|[上下]午\d{1,2}[时点]"
        + @"|(?:今|去|明|前|当|同|次|翌)年|[一二三四]季度|(?:唐|宋|元|明|清|汉|隋|秦|晋)(?:朝|代)"
        + @"|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? \d{4})?|\b(?:1\d|20)\d\d\b(?![\d年])")]
    private static partial Regex Date();

    [GeneratedRegex(
        @"(?:约|近|超过?|逾|达)?(?:\d[\d,]*(?:\.\d+)?|[一二三四五六七八九十百千两半]{1,6}|数(?=[十百千万]))\s?[多余几]?(?:万亿|千亿|百亿|十亿|亿|万|千|百)?[多余]?\s?"
        + @"(?:%|％|‰|℃|°|平方公里|平方千米|平方米|立方米|公里|千米|厘米|毫米|公顷|公斤|千克|小时|分钟|个月|个百分点|标准机柜|英里|英尺|美元|欧元|英镑|日元|人民币|港元|人次|批次|公尺|公分|英寸"
        + @"|[个家人名例项条台套件元岁天周秒米吨克度次种类位座所届级层部集首本张只头匹辆架艘场户间亩升瓦伏分倍成强大颗枚支队册页卷篇字章回])"
        + @"|百分之[一二三四五六七八九十百点零\d]+|第[一二三四五六七八九十百\d]+(?:[名位届次任大])?|\d[\d,]*(?:\.\d+)?(?:%|[a-z]{1,3}\b)?"
        + @"|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen)s?\b")]
    private static partial Regex Number();

    [GeneratedRegex(
        @"[一-龥]{1,6}(?:[·•][一-龥a-z]{1,7})+"
        + @"|(?<=总统|主席|教授|局长|经理|书记|主任|记者|博士|先生|女士|将军|国王|皇帝|总理|部长|市长|省长|校长|院长|院士|导演|演员|作家|诗人|歌手|董事长|总监|委员|教练|球员|科学家|学者|由|和|与|、|是|给|被|名叫|子|父亲|母亲|妻子|丈夫|儿子|女儿|弟弟|哥哥)[" + Surnames + @"][一-龥]{1,2}"
        + @"|(?<![一-龥])[" + Surnames + @"][一-龥]{1,2}(?=[,，。、的和与是在(（于说曾表认介被出为因])"
        + @"|[" + Surnames + @"][一-龥]{1,2}(?=说|表示|认为|介绍|指出|担任|先生|女士|教授)")]
    private static partial Regex Person();

    [GeneratedRegex(
        @"[一-龥]{1,6}?(?:共和国|自治区|自治州|特别行政区|新区|地区|半岛|群岛|盆地|高原|平原|山脉|开发区|[省市县区国州岛镇乡村路街湖海洲港寺山河江城湾])(?![一-龥]{0,1}(?:家|际|民|内|外))"
        + @"|(?<=位于|在|于|至|到|来自|前往)[一-龥]{2,4}(?=[,，。、的])"
        + @"|(?:美|英|法|德|日|俄|中|韩|意|泰|印)国|日本|中国|德国|法国|英国|美国|俄罗斯|印度|欧洲|亚洲|非洲|北京|上海|香港|台湾|伦敦|巴黎|纽约|东京|哈萨克斯坦|巴基斯坦|加拿大|澳大利亚|意大利|西班牙")]
    private static partial Regex Place();

    [GeneratedRegex(
        @"[一-龥a-z()（）]{2,16}?(?:有限责任公司|股份有限公司|有限公司|公司|集团|大学|学院|研究所|研究院|银行|医院|委员会|管委会|联合国|协会|组织|联盟|中心|报社|出版社|法院|政府|实验室|基金会|俱乐部|乐团|乐队|军队|科技局|[一-龥](?:局|部|党|队))")]
    private static partial Regex Organisation();

    [GeneratedRegex(@"《[^》]{1,40}》|""[^""]{1,30}""")]
    private static partial Regex Title();

    [GeneratedRegex(@"[a-z][a-z0-9.'-]+(?: [a-z][a-z0-9.'-]+){0,4}")]
    private static partial Regex Latin();
}
