using System.Text.RegularExpressions;

namespace NewArea.Memory.Keywords;

/// <summary>Words that ask and name nothing. A passage that answers seldom repeats them.</summary>
internal static partial class QuestionWords
{
    /// <summary>The folded question with its asking words replaced by spaces, so that nothing is paired across them.</summary>
    public static string Blank(string folded) =>
        Asking().Replace(folded, static match => new string(' ', match.Length));

    [GeneratedRegex("""
        请问|请你?(?:介绍|说明|列出|告诉我|简述)一?下?|(?:你|您)?(?:能|可以)?告诉我|我想(?:知道|了解)|
        为什么|为何|什么时候|什么时间|什么样的?|什么|何时|何地|何处|何人|何种|
        哪一?[年月日天个位些里家座种次项条所部届名篇]|哪儿|哪|谁的?|
        多少[个家年天次元人]?|几[个家年天次位种座条项]|有几|多[大长高远久重](?=[?？]|$)|
        怎么样|怎么|怎样|如何|是不是|是否|有没有|能不能|会不会|吗|呢|么(?=[?？]|$)|是(?=[?？]|$)|
        \b(?:what|which|who|whom|whose|when|where|why|how(?:\ (?:many|much|long|old|far|often|large|big|high))?|tell|please)\b
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Asking();
}
