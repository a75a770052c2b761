using System.Text.RegularExpressions;
using NewArea.Answering.Extractive;
using NewArea.Answering.Extractive.Names;
using NewArea.Memory.Text;

namespace NewArea.Answering.Questions;

/// <summary>The many ways to ask for somebody's post, in the one that the rules know: 左龙坐第几把交椅 is 左龙担任什么职务.</summary>
internal static partial class PostWording
{
    public static string Plain(string question)
    {
        var folded = TextFolding.Fold(question);
        if (!AsksPost().IsMatch(folded) || AsksElse().IsMatch(folded))
        {
            return question;
        }

        var names = Person().Matches(folded).Select(match => match.Groups["name"].Value).Where(name => !Common().IsMatch(name)).Distinct().ToList();
        return names is [var name] && PostQuestion.Of(folded)?.Person != name ? $"{name}担任什么职务？" : question;
    }

    [GeneratedRegex(@"职务|职位|职衔|职级|头衔|官衔|官职|什么衔|几把(?:交椅|手)|什么官(?!方)|什么身份|(?:怎么|如何|怎样)称呼|称谓|(?:哪个|哪些|什么|何)职(?!业|工|能|权|责)|(?:什么|哪个)岗位|坐(?:在)?(?:什么|哪个)位[置子]|是(?:[^,?]{0,6}的)?(?:什么|啥)人(?![一-龥])")]
    private static partial Regex AsksPost();

    /// <summary>Another thing is asked of the post: since when, instead of whom.</summary>
    [GeneratedRegex(@"谁|何时|何年|什么时候|哪一?[年天月日里儿家所]|哪个?(?:单位|公司|集团|部门)|多少|多久|为什么|为何|几[年月岁任届]|\d年|\d月|[一二三四五六七八九〇零]年|[去今前明]年|前任|历任|曾|之前|后来|是不是|是否|有没有|吗")]
    private static partial Regex AsksElse();

    private const string InName = "[一-龥-[的在是现该应除兼挂坐顶任担到算这那此怎如处有和与及之了着过呢吗谁什么哪几也还都又把被给对向将]]";

    /// <summary>By name, or by surname and office: 左主任.</summary>
    [GeneratedRegex(@"(?:^|[,:;。?!\s的问查下于给请教位道写列标叫绍示明用有]|称呼)(?<name>[" + Mentions.Surnames + "](?:主任|书记|局长|经理|董事长|总监|院长|所长|校长|部长|会长|[省市区县]长)|[" + Mentions.Surnames + "](?!主任|书记|局长|经理|董事|总监|院长|所长|校长|部长|会长|[省市区县]长)" + InName + @"{1,2}?)(?=的?(?:职|头衔|官|身份|位置|岗)|的话|的(?:发言|观点|说法|讲话)|该|应|是|在|现[在任]|目前|如今|眼下|除|兼|挂|坐|顶|任|担|属|到底|究竟|算|先生|女士|同志|这个人|此人|这人|[,:]|怎|如何|处|发(?![布展现明生改])|起草|印|做|打印|排|订|安排|留|送|寄|写信|打电话|有什么|是什么|什么)")]
    private static partial Regex Person();

    [GeneratedRegex(@"^(?:高管|常委|常务|党委|党组|党内|项目|方面|安全|金融|全体|任何|何人|解放|江苏|关键|单位|公司|时任|当时)|[长理记席监委员局部区县市省厂院所团店村镇社组者司]$")]
    private static partial Regex Common();
}
