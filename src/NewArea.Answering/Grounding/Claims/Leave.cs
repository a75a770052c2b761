using System.Text.RegularExpressions;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>What needs somebody's leave is forbidden without it: 必须先得到…许可 says what 未经…许可，不得 says.</summary>
internal static partial class Leave
{
    /// <summary>Whether a statement asks for the leave without which the sentence forbids something.</summary>
    public static bool IsAsked(string statement, string sentence) => Asked.IsMatch(statement) && Forbidden.IsMatch(sentence);

    [GeneratedRegex("(?:必须|须|需要?|应当?|要)[^，。；]{0,6}(?:得到|取得|获得|经过?|征得|拿到)[^，。；]{0,24}(?:许可|同意|批准|授权|允许)|\\b(?:must|needs?|has|have|required)\\b[^,.;]{0,40}\\b(?:permission|consent|approval|leave|authori[sz]ation)\\b")]
    private static partial Regex Asked { get; }

    [GeneratedRegex("(?:未经|没有|未获|未得到|未取得)[^，。；]{0,24}(?:许可|同意|批准|授权|允许)|\\bwithout\\b[^,.;]{0,40}\\b(?:permission|consent|approval|leave|authori[sz]ation)\\b")]
    private static partial Regex Forbidden { get; }
}
