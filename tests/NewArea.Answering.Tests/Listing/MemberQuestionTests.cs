using NewArea.Answering.Listing;
using Xunit;

namespace NewArea.Answering.Tests.Listing;

public sealed class MemberQuestionTests
{
    [Theory]
    [InlineData("文中有哪些企业被提到？", "Companies")]
    [InlineData("这篇报道一共提到了哪些公司？", "Companies")]
    [InlineData("请列出文中提到的所有企业", "Companies")]
    [InlineData("文中有哪些机构？", "Institutions")]
    [InlineData("文章提到了哪些官员？", "Officials")]
    [InlineData("文章里的人物有哪些", "People")]
    [InlineData("文章提到了谁？", "People")]
    [InlineData("文中出现了哪些地名？", "Places")]
    [InlineData("有哪些关键数字？", "Figures")]
    [InlineData("关键数据有哪些", "Figures")]
    [InlineData("文中提到了哪些日期？", "Dates")]
    [InlineData("Which officials are quoted?", "Officials")]
    [InlineData("Which companies are mentioned in the article?", "Companies")]
    [InlineData("What places does the report mention?", "Places")]
    [InlineData("List all the companies mentioned in the report.", "Companies")]
    [InlineData("What are the key figures?", "Figures")]
    [InlineData("Who is mentioned in the text?", "People")]
    public void Asks_for_all_that_the_document_names(string question, string members) =>
        Assert.Equal(members, MemberQuestion.Of(question)?.Members.ToString());

    [Theory]
    [InlineData("都采访了哪些人？", "People", "Interviewed")]
    [InlineData("记者采访了谁？", "People", "Interviewed")]
    [InlineData("哪些公司的负责人接受了采访？", "Executives", "Interviewed")]
    [InlineData("哪些官员被引用？", "Officials", "Speaks")]
    [InlineData("Who was interviewed?", "People", "Interviewed")]
    [InlineData("Who is quoted in the report?", "People", "Speaks")]
    public void Asks_for_those_who_speak(string question, string members, string part) =>
        Assert.Equal((members, part), MemberQuestion.Of(question) is { } asked ? (asked.Members.ToString(), asked.Part.ToString()) : ("", ""));

    [Theory]
    [InlineData("大数据方面有哪些数字？", "大数据")]
    [InlineData("关于招商引资有哪些数字？", "招商引资")]
    [InlineData("有哪些关于招商的数字？", "招商")]
    [InlineData("What figures are given on the battery plant?", "the battery plant")]
    public void Asks_for_those_of_one_subject(string question, string topic) => Assert.Equal(topic, MemberQuestion.Of(question)?.Topic);

    [Theory]
    [InlineData("哪些企业落户西部药谷？")]
    [InlineData("文中提到的企业有哪些产品？")]
    [InlineData("新区有哪些企业？")]
    [InlineData("园区里有哪些企业？")]
    [InlineData("报道中提到了哪些高校？")]
    [InlineData("哪些人谈到了新质生产力？")]
    [InlineData("文中哪些企业出口海外？")]
    [InlineData("哪些官员去了江苏？")]
    [InlineData("电池厂采访了哪些客户？")]
    [InlineData("Which companies export to Chile?")]
    [InlineData("Which officials visited the plant?")]
    [InlineData("Who was interviewed for the job?")]
    [InlineData("What figures does the plant reach?")]
    public void Leaves_members_with_a_property_of_their_own_alone(string question) => Assert.Null(MemberQuestion.Of(question));
}
