using System.Buffers;

namespace NewArea.Memory.Text;

/// <summary>Characters that are typed for one another because they sound or look the same.</summary>
public static class LikeCharacters
{
    /// <summary>Apart by a stroke; none of them names the opposite or another thing of the same kind (买/卖, 铜/钢).</summary>
    private static readonly string[] LookAlikes =
        "未末 己已巳 士土 日曰 人入 大太 刀刃 午牛 田由 侯候 折拆 乌鸟 兔免 拨拔 治冶 晴睛 竞竟 辨辩 蓝篮 锻缎 货贷 博搏 州洲 徽微 粟栗 戊戌 幻幼 弛驰 概慨 梁粱 崇祟 干千 夭天 析折 侍待 狠狼 喝渴 提题 园圆 具县 住往 师帅 历厉 今令 处外 问间 低底"
            .Split(' ');

    /// <summary>A numeral for another is another number, and little words stand everywhere.</summary>
    private static readonly SearchValues<char> Never = SearchValues.Create(
        "零〇一二三四五六七八九十百千万亿两第几前副原的地得了着过是在和与及有为个他她它这那其于而时将道到至止之称成值想里说事使市式做作让从向由被把对不也都就要会能可"
        + "上下中大多少人次名出来去用以自后再又最更已曾各每该此些种当给");

    /// <summary>Whether the character may be meant for another at all.</summary>
    public static bool MayBeSlip(char character) => !Never.Contains(character);

    /// <summary>Whether one may have been typed for the other.</summary>
    public static bool Are(char one, char other) => one != other && MayBeSlip(one) && MayBeSlip(other)
        && (Pinyin.ReadingsOf(one).Any(reading => Pinyin.IsRead(other, reading)) || Array.Exists(LookAlikes, alike => alike.Contains(one) && alike.Contains(other)));
}
