using NewArea.Answering.Extractive;
using NewArea.Answering.Extractive.Guards;
using NewArea.Answering.Extractive.Names;
using NewArea.Answering.Extractive.Wording;
using NewArea.Answering.Questions;
using NewArea.Memory.Text;
using Xunit;

namespace NewArea.Answering.Tests.Extractive;

/// <summary>What a sentence must tell to answer: the deed, the part, the place, the phase, the rank that are asked for.</summary>
public sealed class AskedKindTests
{
    [Theory]
    [InlineData("“云帆”号是哪家船厂造的？", "“云帆”号靠上3号泊位。", false)]
    [InlineData("“云帆”号是哪家船厂造的？", "“云帆”号由江湾船厂建造。", true)]
    [InlineData("这套软件是谁家开发的？", "这套软件接入了11个市。", false)]
    [InlineData("这条线由哪家设计院设计？", "市里将投资5亿元建设这条线。", false)]
    [InlineData("园区二期由哪家单位施工？", "园区二期正在加速建设。", false)]
    [InlineData("周晓岚以前在哪个单位工作过？", "电池厂主任周晓岚说，用电便宜了。", false)]
    [InlineData("周晓岚以前在哪个单位工作过？", "周晓岚曾在矿务局当会计。", true)]
    [InlineData("那篇访谈是哪位记者采写的？", "访电池厂董事长陆明远", false)]
    [InlineData("剧本是谁写的？", "剧本由陆明远创作。", true)]
    [InlineData("机柜由哪家供应商中标？", "二期的机柜有1万台。", false)]
    [InlineData("机柜由哪家供应商中标？", "霞光电气中标二期机柜。", true)]
    [InlineData("这个称号是哪个部门评的？", "电池厂获评“绿色工厂”。", false)]
    [InlineData("这个称号是哪个部门评的？", "电池厂被工信部评为“绿色工厂”。", true)]
    [InlineData("这是哪位教授？", "教授周晓岚来了。", true)]
    [InlineData("谁给电池厂评的绿色工厂？", "电池厂获评“绿色工厂”。", false)]
    [InlineData("周晓岚的前任是谁？", "周晓岚是管委会主任。", false)]
    [InlineData("周晓岚的前任是谁？", "周晓岚接替了陆明远。", true)]
    [InlineData("周晓岚是哪一年出生的？", "周晓岚在2024年的镇工作会上表示，订单多了。", false)]
    [InlineData("周晓岚是哪一年出生的？", "周晓岚1971年生于河州。", true)]
    [InlineData("这个目标用哪三个数字来称呼？", "镇里运用数字技术推动生产。", false)]
    [InlineData("这个目标用哪三个数字来称呼？", "镇里提出“729”目标。", true)]
    [InlineData("What did the head of the battery plant say about the prize?", "The battery plant was named a green factory.", false)]
    [InlineData("Which contractor is building the battery plant?", "The battery plant is being built faster.", false)]
    [InlineData("Which contractor is building the battery plant?", "The battery plant is being built by Hezhou Engineering.", true)]
    [InlineData("What is the connection speed of the battery plant?", "The battery plant has a bandwidth of 20T.", true)]
    [InlineData("What did the head of the battery plant say about the prize?", "The manager said that the prize helped the battery plant.", true)]
    public void A_deed_is_told_by_its_words(string question, string sentence, bool told) =>
        Assert.Equal(told, Texts.Tells(sentence, question));

    [Theory]
    [InlineData("陆明远的师傅是谁？", "焊工陆明远干了25年。", false)]
    [InlineData("陆明远的师傅是谁？", "陆明远的师傅周晓岚退休了。", true)]
    [InlineData("调度系统的首席程序员是谁？", "首席技师陆明远参加了调度系统的调试。", false)]
    [InlineData("食品厂的老板是谁？", "食品厂年加工大豆320万吨。", false)]
    [InlineData("食品厂的老板是谁？", "食品厂总经理陆明远介绍，年加工大豆320万吨。", true)]
    [InlineData("哪位飞手操控无人机？", "公司动用了2架无人机。", false)]
    [InlineData("周晓岚的助手是哪位？", "周晓岚是电池厂的总经理。", false)]
    [InlineData("哪位养牛大户来了？", "养殖大户木合提来了。", true)]
    [InlineData("那款列车叫什么？", "“青禾”号列车采用燃料电池。", true)]
    public void A_part_that_nobody_plays_has_no_name(string question, string sentence, bool stands) =>
        Assert.Equal(stands, AskedRole.StandsIn(TextFolding.Fold(question), TextFolding.Fold(sentence)));

    [Theory]
    [InlineData("电池厂的创始人怎么评价园区？", "电池厂主任周晓岚看好园区。", false)]
    [InlineData("电池厂的创始人怎么评价园区？", "电池厂创始人周晓岚看好园区。", true)]
    [InlineData("霞光药业的老板是谁？", "陆明远是电池厂的总经理。", false)]
    [InlineData("霞光药业的老板是谁？", "陆明远是霞光药业的总经理。", true)]
    [InlineData("tell me the mayor's comment on the bridge", "The bridge is finished.", false)]
    [InlineData("tell me the mayor's comment on the bridge", "大桥完工了，市长周晓岚说。", true)]
    public void Who_is_nowhere_spoken_of_says_nothing(string question, string around, bool speaks) =>
        Assert.Equal(speaks, AskedRole.Speaks(TextFolding.Fold(question), TextFolding.Fold(around)));

    [Theory]
    [InlineData("那块地的成交价是多少？", "合作社竞得了一块地。", false)]
    [InlineData("那块地的成交价是多少？", "合作社以300万元竞得了一块地。", true)]
    [InlineData("周晓岚是哪年上任的？", "2024年，管委会主任周晓岚表示满意。", false)]
    [InlineData("周晓岚是哪年上任的？", "周晓岚2021年出任主任。", true)]
    [InlineData("What would a visitor pay for a ride?", "The ride has pleased 3,000 visitors.", false)]
    [InlineData("which firms signed contracts?", "The firms came to visit.", false)]
    [InlineData("headcount at the mill?", "The mill makes paper.", false)]
    [InlineData("38个项目里财政资金占几成？", "38个项目总投资268亿元。", false)]
    [InlineData("38个项目里财政资金占几成？", "财政资金占三成。", true)]
    [InlineData("What share of the money is public?", "The projects cost 268 million yuan.", false)]
    [InlineData("电池厂的登记名称怎么写才完整？", "霞光专注于研发和制造。", false)]
    [InlineData("电池厂的登记名称怎么写才完整？", "霞光电池有限公司专注于研发和制造。", true)]
    [InlineData("那篇访谈登在哪个栏目？", "那是对周晓岚的访谈。", false)]
    [InlineData("那篇访谈登在哪个栏目？", "访谈属于“厂长说”栏目。", true)]
    [InlineData("今天霞光谷天气怎么样，要带伞吗？", "霞光谷的消费活力蓬勃。", false)]
    [InlineData("今天霞光谷天气怎么样，要带伞吗？", "霞光谷今天多云。", true)]
    [InlineData("治疗一次要花多少钱？", "项目总投资268亿元。", false)]
    [InlineData("治疗一次要花多少钱？", "治疗一个疗程收费30万元。", true)]
    [InlineData("What is the unemployment rate in the valley?", "The rate at which results are used shall rise.", false)]
    [InlineData("治疗一个病人要几天？", "装置治疗了1000多名患者。", false)]
    [InlineData("首台装置装在哪家医院？", "首台装置已用于临床。", false)]
    [InlineData("首台装置装在哪家医院？", "首台装置装在霞光医院。", true)]
    [InlineData("二期要用多少电？", "二期的机柜有1.08万台。", false)]
    [InlineData("周晓岚的电话", "作者是记者周晓岚。", false)]
    [InlineData("文章有多少字？", "作品包括文字、图片。", false)]
    [InlineData("营商环境排名第几？", "3月5日，霞光谷优化营商环境。", false)]
    [InlineData("营商环境排名第几？", "营商环境居全省前三。", true)]
    [InlineData("30多家企业后来有几家签约？", "请来30多家企业考察。", false)]
    [InlineData("去霞光谷坐几路车？", "霞光谷提出了“586”目标。", false)]
    [InlineData("管委会几点上班？", "2024年管委会开了会。", false)]
    [InlineData("管委会几点上班？", "管委会上午8:30上班。", true)]
    [InlineData("电池厂的官网是什么？", "电池厂的实验室气势恢宏。", false)]
    public void What_a_sentence_has_no_word_for_it_does_not_tell(string question, string sentence, bool told) =>
        Assert.Equal(told, Texts.Tells(sentence, question));

    [Theory]
    [InlineData("石堡镇有几家企业？", "沙坞镇有23家企业。", false)]
    [InlineData("石堡镇有几家企业？", "石堡镇有3家企业。", true)]
    [InlineData("改造线路的是哪三个县？", "河东、河西、河北3个县改造了线路。", true)]
    [InlineData("怀江省北部的城市收入多少？", "怀江省南部的城市收入21亿元。", false)]
    [InlineData("怀江省北部的城市收入多少？", "怀江省的城市收入21亿元。", true)]
    [InlineData("霞光高新区有多少企业？", "霞光新区有3家企业。", false)]
    [InlineData("霞光高新区有多少企业？", "园里有3家企业。", true)]
    [InlineData("霞光高新区有多少企业？", "霞光高新技术产业开发区有3家企业。", true)]
    [InlineData("机器是从哪个国家买的？", "这是全省首台机器，预计10月启用。", false)]
    [InlineData("机器是从哪个国家买的？", "机器从德国进口。", true)]
    public void Another_place_tells_nothing(string question, string sentence, bool meant) =>
        Assert.Equal(meant, AskedPlace.IsMeant(TextFolding.Fold(question), TextFolding.Fold(sentence), TextFolding.Fold(sentence)));

    [Theory]
    [InlineData("药谷新增了哪几家入驻企业？", "药谷新增入驻企业6家，取得专利21项。", false)]
    [InlineData("药谷新增了哪几家入驻企业？", "药谷新增了6家入驻企业：霞光药业、河州生物等。", true)]
    [InlineData("药谷新增了哪几家入驻企业？", "霞光药业、河州生物等6家企业入驻药谷。", true)]
    [InlineData("药谷新增了哪几家入驻企业？", "The valley gained 6 new resident companies and 21 patents.", false)]
    [InlineData("Which new companies moved into the valley?", "The valley gained 6 new resident companies and 21 patents.", false)]
    [InlineData("Which new companies moved into the valley?", "Xiaguang Pharma and Hezhou Bio moved into the valley with 21 patents.", true)]
    [InlineData("药谷的6家企业叫什么名字？", "药谷新增入驻企业6家，取得专利21项。", false)]
    [InlineData("以前靠哪三样东西推动？", "新的力量面向未来，能对社会产生拉动，作用巨大。", false)]
    [InlineData("以前靠哪三样东西推动？", "以前靠劳动力、土地、资本推动。", true)]
    [InlineData("五个“最”是哪五个？", "要做到五个“最”：规模最大，品种最多，能力最强，管理最优，条件最佳。", true)]
    public void A_count_names_nobody(string question, string sentence, bool named) =>
        Assert.Equal(named, AskedMembers.AreNamed(TextFolding.Fold(question), TextFolding.Fold(sentence)));

    [Theory]
    [InlineData("项目里投资最大的是哪一个？", "38个项目总投资268亿元。", false)]
    [InlineData("项目里投资最大的是哪一个？", "投资最多的是电池厂。", true)]
    [InlineData("五个产业里哪一个最赚钱？", "基础最优的产业有五个。", false)]
    [InlineData("哪个产业集群增长最快？", "装备集群是五百亿级。", false)]
    [InlineData("哪个产业集群增长最快？", "装备集群增速居全省首位。", true)]
    [InlineData("最有优势的五个产业是哪些？", "基础好的产业有五个：装备、化工、材料、信息、医药。", true)]
    [InlineData("Which of the five industries is the most profitable?", "The five industries with the best prospects have advantages.", false)]
    [InlineData("Which project received the largest investment?", "38 projects were started in the first quarter.", false)]
    [InlineData("Which project received the largest investment?", "The most money went to the plant.", true)]
    [InlineData("Which project received the largest investment?", "38个项目总投资268亿元。", false)]
    public void What_is_the_greatest_the_text_must_say(string question, string sentence, bool told) =>
        Assert.Equal(told, AskedGreatest.IsTold(TextFolding.Fold(question), TextFolding.Fold(sentence)));

    [Theory]
    [InlineData("电池厂的陈建民对出口说了什么？", "陈建民")]
    [InlineData("省长任振鹤什么时候去电池厂调研的？", "任振鹤")]
    [InlineData("主任高度评价了什么？", null)]
    [InlineData("科技局的赵敏怎么说？", "赵敏")]
    [InlineData("电池厂的高层怎么看？", null)]
    [InlineData("局长是谁？", null)]
    public void Somebody_is_asked_about_by_name(string question, string? name) =>
        Assert.Equal(name, Specifics.Of(TextFolding.Fold(question), question).Names.SingleOrDefault());

    [Theory]
    [InlineData("「幾加X」是什麼集群？")]
    [InlineData("基地设在哪种园区里？")]
    public void Asking_words_name_nothing(string question)
    {
        Assert.Empty(Specifics.Of(TextFolding.Fold(question), question).Names);
        Assert.True(AskedPlace.IsMeant(TextFolding.Fold(question), "基地设在化工园区", "基地设在化工园区"));
    }

    [Theory]
    [InlineData("五个院区里哪个最大？", "集团有东湖、文昌、鹿鸣三个院区。", false)]
    [InlineData("三个院区里哪个最大？", "集团有东湖、文昌、鹿鸣3个院区。", true)]
    [InlineData("五个院区里哪个最大？", "东湖院区最大。", true)]
    public void Another_count_is_of_something_else(string question, string sentence, bool agrees) =>
        Assert.Equal(agrees, AskedCount.IsNotContradicted(TextFolding.Fold(question), TextFolding.Fold(sentence)));

    [Theory]
    [InlineData("岛上有多少灯塔？", "最老的灯塔高31米，建于1902年。", false)]
    [InlineData("岛上有多少灯塔？", "鹿角灯塔是岛上的一座老灯塔，离港口12公里。", false)]
    [InlineData("岛上有多少灯塔？", "全岛共有7座灯塔。", true)]
    [InlineData("岛上有多少灯塔？", "岛上的灯塔总共二十三。", true)]
    [InlineData("岛上住着多少人？", "岛上的人口是5200。", true)]
    [InlineData("岛上的医院治好了多少病人？", "岛上的医院治好的有300多例。", true)]
    [InlineData("码头收到了多少份标书？", "码头在春天收到了38 份标书。", true)]
    [InlineData("岛上有多少渔民自己卖鱼？", "据报道，岛上7%到10%的渔民自己卖鱼。", true)]
    public void Things_are_counted_by_a_sentence_that_counts(string question, string sentence, bool tells) =>
        Assert.Equal(tells, AskedCount.IsTold(TextFolding.Fold(question), TextFolding.Fold(sentence)));

    [Theory]
    [InlineData("第一届渔歌节在哪里办？", "第十二届渔歌节在鹿角湾举办。", false)]
    [InlineData("第一届渔歌节在哪里办？", "首届渔歌节在鹿角湾举办，第二届在南港。", true)]
    [InlineData("第12届渔歌节在哪里办？", "第十二届渔歌节在鹿角湾举办。", true)]
    [InlineData("第三任馆长是谁？", "馆长先是佟铁山，后是他的学生。", true)]
    public void Another_turn_is_of_something_else(string question, string sentence, bool agrees) =>
        Assert.Equal(agrees, AskedOrder.StandsIn(TextFolding.Fold(question), TextFolding.Fold(sentence), TextFolding.Fold(sentence)));

    [Theory]
    [InlineData("三期要花多少钱？", "一期投资51亿元，二期投资97亿元。", false)]
    [InlineData("二期要花多少钱？", "一期投资51亿元，二期投资97亿元。", true)]
    [InlineData("When will the third phase be finished?", "The second phase is to be finished in 2024.", false)]
    [InlineData("When will the third phase be finished?", "Phase three is to be finished in 2027.", true)]
    [InlineData("95条措施的第一条是什么？", "新区推出95条措施。", false)]
    [InlineData("最大的那一期何时建成？", "三期预计2027年建成。", true)]
    public void Another_phase_tells_nothing(string question, string sentence, bool stands) =>
        Assert.Equal(stands, AskedOrder.StandsIn(TextFolding.Fold(question), TextFolding.Fold(sentence), TextFolding.Fold(sentence)));

    [Theory]
    [InlineData("邵主任来之前，新区的书记是哪位？", "前")]
    [InlineData("海关的副关长是哪一位？", "副")]
    [InlineData("管委会副主任有哪几位？", "副")]
    [InlineData("农业局副局长姓什么？", "副")]
    [InlineData("海关的关长是哪一位？", "")]
    public void An_office_has_its_rank(string question, string rank) => Assert.Equal(rank, Office.AskedIn(TextFolding.Fold(question))?.Rank);

    [Theory]
    [InlineData("12座车站叫什么？", "线路2023年12月28日通车，设站7座。", true)]
    [InlineData("12座车站叫什么？", "线路设站12座。", false)]
    [InlineData("年吃三百多万吨大豆的是谁？", "该厂年加工大豆320万吨。", false)]
    [InlineData("30多年的积累是谁讲的？", "经过60多年的积累，成果出来了。", true)]
    [InlineData("12月8日发生了什么？", "2023年12月8日通车。", false)]
    [InlineData("How much was spent in Q1?", "一季度投资3亿元。", false)]
    public void A_day_is_no_count(string question, string text, bool unmet)
    {
        var found = Texts.Found(text);
        var candidates = SentenceRanker.Shipped.Rank(new AskedQuestion(new StandaloneQuestion(question, ReaderLanguage.Chinese), TermWeights.Shipped), found)
            .Select(scored => scored.Candidate).ToList();
        Assert.Equal(unmet, UnmetSpecifics.Of(Specifics.Of(TextFolding.Fold(question), question), candidates[0], candidates).Figures > 0);
    }
}
