using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;
using NewArea.Answering.Grounding.Wording;

namespace NewArea.Answering.Listing;

/// <summary>Chinese names by their form: a surname and one or two characters that make up no word.</summary>
internal static partial class PersonNames
{
    /// <summary>Besides <see cref="Mentions.Surnames"/>: rarer ones, some of them words too, so that only what stands beside them tells a name.</summary>
    private const string Rarer = "柴杭蔺宓汪栗鞠滕卞水楚秋翟翁宗宣邓郁单诸钮嵇滑羊於惠甄芮羿储汲邴糜松井富巫乌焦弓牧隗山蓬郗仰仲伊宫宁仇栾暴厉戎束幸韶郜蓟印宿怀邰鄂咸籍屠蒙胥苍双莘贡逄姬扶堵宰郦雍郤璩桑桂濮牛寿通扈燕冀浦尚农柴充慕茹宦鱼容庾暨居弘寇禄阙东殳沃蔚越夔隆师巩聂晁敖融訾阚饶空曾毋沙鞠须巢关蒯相查红竺逯覃佟阮阙权宓裘岑涂舍佘";

    private const string Compound = "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|钟离|宇文|长孙|夏侯|澹台|申屠|漆雕|南宫|第五|濮阳|端木|司徒|司空|百里|呼延|轩辕|独孤|闻人|西门|太叔|淳于|赫连|拓跋";

    /// <returns>The length of the name that stands at a place of a folded text; 0 where none stands.</returns>
    public static int LengthAt(string folded, int start)
    {
        var surname = CompoundSurname().IsMatch(folded.AsSpan(start)) ? 2
            : start < folded.Length && (Mentions.Surnames.Contains(folded[start], StringComparison.Ordinal) || Rarer.Contains(folded[start], StringComparison.Ordinal)) ? 1 : 0;
        var longer = surname + 2;
        if (surname > 0 && start + longer < folded.Length && Run(folded, start) > longer && Says().IsMatch(folded.AsSpan(start + longer)))
        {
            return longer;
        }

        if (surname == 0 || Run(folded, start) <= surname || (surname == 1 && Vocabulary.IsCommon(folded.AsSpan(start, 2))))
        {
            return 0;
        }

        if (Run(folded, start) >= longer && !Follows().IsMatch(folded.AsSpan(start + longer - 1)))
        {
            return surname == 1 && Vocabulary.IsCommon(folded.AsSpan(start, longer)) ? 0 : longer;
        }

        var shorter = surname + 1;
        return Run(folded, start) == shorter || Follows().IsMatch(folded.AsSpan(start + shorter)) ? shorter : 0;
    }

    /// <summary>Whether two characters in a row are a word: sounds written in characters make up none.</summary>
    public static bool HoldsWord(string part) => Enumerable.Range(0, Math.Max(0, part.Length - 1)).Any(at => Vocabulary.IsCommon(part.AsSpan(at, 2)));

    private static int Run(string folded, int start)
    {
        var end = start;
        while (end < folded.Length && folded[end] is >= '一' and <= '龥')
        {
            end++;
        }

        return end - start;
    }

    [GeneratedRegex("^(?:" + Compound + ")")]
    private static partial Regex CompoundSurname();

    [GeneratedRegex("^(?:说(?!明|法)|表示|认为|介绍|坦言|告诉|感慨|回忆)")]
    private static partial Regex Says();

    /// <summary>What stands behind a name and is no part of it.</summary>
    [GeneratedRegex("^(?:说|表示|认为|介绍|指出|坦言|透露|强调|告诉|回忆|解释|感慨|笑|道|则|也|就|带领|带队|是|任|与|和|等|从|对|把|将|向|为|的|主持|出席|参加|率|来到|走进|调研|直言|称|谈|讲|在|领|主张|希望|打比|算|接受|致辞|作|获|荣|还|又|曾|已|看来|描述)")]
    private static partial Regex Follows();
}
