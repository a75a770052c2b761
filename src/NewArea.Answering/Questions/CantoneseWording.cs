using System.Text.RegularExpressions;

namespace NewArea.Answering.Questions;

/// <summary>A question typed as Cantonese is spoken, in the words of written Chinese: 幾多錢 as 多少钱, 邊個 as 谁.</summary>
internal static partial class CantoneseWording
{
    /// <param name="question">As typed, in either kind of characters.</param>
    public static string Plain(string question) => !Spoken().IsMatch(question) ? question
        : Words().Replace(question, match => match.ValueSpan switch
        {
            ['幾' or '几', '多'] => "多少",
            ['幾' or '几', '時' or '时'] => "什么时候",
            ['幾' or '几', var much] => $"多{much}",
            ['邊' or '边', '個' or '个'] => "哪个",
            ['邊' or '边', '度' or '處' or '处'] => "哪里",
            ['邊' or '边'] => "哪",
            ['點' or '点', '解'] => "为什么",
            ['點' or '点', ..] => "怎样",
            ['乜' or '咩', ..] => "什么",
            ['係' or '系', '咪'] => "是不是",
            ['有', '冇'] => "有没有",
            ['冇'] => "没有",
            ['唔', '該' or '该', ..] => "请问",
            ['唔', '係' or '系'] => "不是",
            ['唔'] => "不",
            ['係' or '系'] => "是",
            ['喺'] => "在",
            ['嘅'] => "的",
            ['咗'] => "了",
            ['佢', '哋'] => "他们",
            ['佢'] => "他",
            ['嗰'] => "那",
            ['呢', ..] => "这",
            ['定', ..] => "还是",
            ['啲'] => "些",
            ['攞'] => "拿",
            ['畀' or '俾'] => "给",
            ['睇'] => "看",
            ['搵'] => "找",
            ['嚟'] => "来",
            ['嘢'] => "东西",
            ['落', _] => "下雨",
            _ => "现在",
        });

    /// <summary>Characters and words that no other Chinese writes.</summary>
    [GeneratedRegex("[嘅咗喺嗰冇啲佢哋嚟攞畀睇搵嘢唔]|[幾几]多[錢钱個个人年]|[邊边][個个度](?=[人先?？。係系]|$)|[點点]解|[幾几][時时]|[係系]咪|乜嘢|[而依]家")]
    private static partial Regex Spoken();

    [GeneratedRegex("[幾几](?:多|[時时]|[大高長长遠远重深闊阔快])|[邊边](?:[個个]|[度處处]|(?=[間间家位年日啲條条]))|[點点](?:解|[樣样])|乜嘢?|咩(?:嘢)?|[係系]咪|有冇|冇|唔[該该]晒?|唔(?:[係系])?|(?<![關关聯联干體体])[係系](?![列統统數数])|喺|嘅|咗|佢哋?|嗰|呢(?=[個个啲度篇份間间])|定[係系]|啲|攞|[畀俾]|睇|搵|嚟|嘢|落雨|[而依]家")]
    private static partial Regex Words();
}
