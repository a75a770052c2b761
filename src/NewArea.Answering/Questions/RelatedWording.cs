namespace NewArea.Answering.Questions;

/// <summary>What the pieces are called that stand beside an article, 相关新闻 and related stories, as part of larger patterns.</summary>
internal static class RelatedWording
{
    public const string Chinese = "(?:新闻|报道|阅读|链接|文章|稿件)";

    public const string English = "(?:news|articles?|pieces?|stories|reports?|items?)";
}
