using System.Text.RegularExpressions;

namespace NewArea.Memory.Passages;

/// <summary>The few words after a quotation that say whose it is: “怎么办？”他问。 They belong to its sentence.</summary>
internal static partial class Attribution
{
    private const int Reach = 24;

    public static bool Follows(string text, int at, int end) =>
        Short().IsMatch(text.AsSpan(at, Math.Min(Reach, end - at)));

    [GeneratedRegex(@"^[^，,。！？；：\s]{0,16}(说|问|道|表示|介绍|指出|认为|强调)(道)?[。！]")]
    private static partial Regex Short();
}
