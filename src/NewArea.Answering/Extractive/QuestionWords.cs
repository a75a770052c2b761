using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive;

/// <summary>The words that make a text a question and say nothing about its subject.</summary>
internal static partial class QuestionWords
{
    public static string Strip(string folded) => Pattern().Replace(folded, " ");

    [GeneratedRegex(
        @"请问|请告诉我|告诉我|为什么|为何|什么时候|何时|什么|怎么样|怎么|怎样|如何|哪些|哪里|哪儿|哪个|哪一个|哪位|哪家|哪年|哪|谁|多少|几个|是否|有没有|吗|呢|吧"
        + @"|\b(?:who|what|when|where|which|why|how|many|much|is|are|was|were|do|does|did|the|a|an|of|in|on|at|to|for|please|tell|me|about)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
