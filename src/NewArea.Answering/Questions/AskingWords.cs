using System.Text.RegularExpressions;

namespace NewArea.Answering.Questions;

/// <summary>The words by which a text asks.</summary>
internal static partial class AskingWords
{
    public static bool Stand(string folded) => Words().IsMatch(folded);

    [GeneratedRegex(@"什么|啥|谁|哪|几(?!乎|何)|多少|多[大长高远久重深宽快厚]|怎|如何|为何|何[时处人]|是否|是不是|有没有|能不能|会不会|[吗呢没](?=[?。!\s]*$)|\b(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|can|will)\b")]
    private static partial Regex Words();
}
