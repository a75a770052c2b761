using NewArea.Answering.Listing;
using NewArea.Answering.Tests.Extractive;
using Xunit;

namespace NewArea.Answering.Tests.Listing;

/// <summary>Whom and what a sentence names, told by form.</summary>
public sealed class MembersTests
{
    [Theory]
    [InlineData("霞光谷管委会主任左明说，厂房年底建成。", "左明")]
    [InlineData("电池厂副总经理周晓岚则告诉记者，订单排到了明年。", "周晓岚")]
    [InlineData("由农学院教授温怀瑾领衔的团队选育出新品种。", "温怀瑾")]
    [InlineData("集团党委书记、董事长钟离昭说，投资不会停。", "钟离昭")]
    [InlineData("陆明远是霞光谷电池厂的总工程师。", "陆明远")]
    [InlineData("据陆明远介绍，产品出口到智利。", "陆明远")]
    [InlineData("62岁的老渔民阮阿潮把船卖了。", "阮阿潮")]
    [InlineData("园区书记高度重视安全。", "")]
    [InlineData("专家组认为方案可行，负责人表示同意。", "")]
    [InlineData("高质量发展是首要任务，方案指出了方向。", "")]
    [InlineData("“远穹·天枢”轮靠上码头。", "")]
    public void Reads_persons(string sentence, string names) => Assert.Equal(names, Names(sentence, AskedMembers.People));

    [Theory]
    [InlineData("霞光谷管委会主任左明说，厂房年底建成。", "左明")]
    [InlineData("电池集团党委书记钟离昭说，投资不会停。", "")]
    [InlineData("集团数字化部主任南宫笛介绍了系统。", "")]
    public void Tells_officials_from_those_who_lead_companies(string sentence, string names) => Assert.Equal(names, Names(sentence, AskedMembers.Officials));

    [Theory]
    [InlineData("记者走进位于霞光谷的霞光科近新技术有限责任公司实验室。", "霞光科近新技术有限责任公司")]
    [InlineData("建岭重工专用车出口智利，砚湖科技扩大了生产。", "建岭重工,砚湖科技")]
    [InlineData("园区引进了澳集冷链、北鲜汇、瀚洋食品等23家企业。", "澳集冷链,北鲜汇,瀚洋食品")]
    [InlineData("多家上市公司参加，一家国有企业集团牵头。", "")]
    [InlineData("新一轮科技革命来了，前沿科技感十足。", "")]
    public void Reads_companies(string sentence, string names) => Assert.Equal(names, Names(sentence, AskedMembers.Companies));

    [Theory]
    [InlineData("经过近代物理研究所几代人的努力，装置建成了。", "近代物理研究所")]
    [InlineData("砚湖经发局与中国科学院霞光研究所开展合作。", "砚湖经发局,中国科学院霞光研究所")]
    [InlineData("新的格局正在形成。", "")]
    public void Reads_institutions(string sentence, string names) => Assert.Equal(names, Names(sentence, AskedMembers.Institutions));

    [Theory]
    [InlineData("设备从珩洲市运到沙坞镇，再出口巴基斯坦。", "珩洲市,沙坞镇,巴基斯坦")]
    [InlineData("城市功能提升，超市开业，化工园区扩建。", "")]
    public void Reads_places(string sentence, string names) => Assert.Equal(names, Names(sentence, AskedMembers.Places));

    [Theory]
    [InlineData("2024年，“3+2”体系下的1号楼开工，总投资268亿元，增长11.8%。", "268亿元,11.8%")]
    [InlineData("如需转载，请致电0931-8159799。", "")]
    public void Reads_amounts_and_no_years_or_names(string sentence, string amounts) => Assert.Equal(amounts, Names(sentence, AskedMembers.Figures));

    [Fact]
    public void Names_each_member_once_and_where_the_office_is_told()
    {
        var selection = Select(["陆明远走进车间。电池厂总经理陆明远说，订单很多。", "陆明远还说，工人不够。"], AskedMembers.People);
        Assert.Equal("电池厂总经理陆明远说，订单很多。", Assert.Single(selection.Shown).Sentence.Text);
        Assert.Equal("电池厂总经理陆明远", Assert.Single(selection.Shown).Key.In(selection.Shown[0].Sentence.Text));
    }

    [Fact]
    public void Who_speaks_at_a_meeting_is_quoted_and_not_interviewed()
    {
        string[] text = ["管委会主任左明在年度工作会上表示，要抓项目。", "电池厂总经理陆明远说，订单很多。"];
        Assert.Equal(2, Select(text, AskedMembers.People, AskedPart.Speaks).Shown.Count);
        Assert.Contains("陆明远", Assert.Single(Select(text, AskedMembers.People, AskedPart.Interviewed).Shown).Sentence.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_too_much_is_left_over_for_pointing_to()
    {
        var selection = MemberSelection.Of(Sentences(["一期投资3亿元。", "二期投资5亿元，占地200亩。", "三期投资9亿元。"]), AskedMembers.Figures, AskedPart.Any, 2);
        Assert.Equal(["一期投资3亿元。", "二期投资5亿元，占地200亩。"], selection.Shown.Select(naming => naming.Sentence.Text));
        Assert.Equal(["三期投资9亿元。"], selection.Rest.Select(naming => naming.Sentence.Text));
    }

    private static string Names(string sentence, AskedMembers asked) =>
        string.Join(',', MemberSelection.MembersOf(Sentences([sentence]), asked, AskedPart.Any).Select(member => member.Name));

    private static MemberSelection Select(string[] paragraphs, AskedMembers asked, AskedPart part = AskedPart.Any) =>
        MemberSelection.Of(Sentences(paragraphs), asked, part, 10);

    private static IReadOnlyList<DocumentSentence> Sentences(string[] paragraphs) =>
        DocumentSentence.Of(Texts.Found(paragraphs).Select(ranked => ranked.Passage));
}
