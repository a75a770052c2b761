using System.Text.RegularExpressions;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>
/// The yes or no that a statement may open with (没有，…; Not yet: …). It answers the question, which the check does not see: no
/// sentence of a text proves it, and what follows it tells the reader as much.
/// </summary>
internal static partial class AnswerWords
{
    /// <summary>Characters of a statement that stands by itself.</summary>
    private const int Shortest = 8;

    /// <summary>A statement without its yes or no; null where it opens with none, or says nothing else.</summary>
    public static string? Without(string statement)
    {
        var rest = Opening.Replace(statement, "", 1);
        return rest.Length == statement.Length || rest.Length < Shortest ? null : char.ToUpperInvariant(rest[0]) + rest[1..];
    }

    [GeneratedRegex(@"^\s*(?:(?:是的|没错|对的?|不对|不是的?|并?没有|还没有?|尚未|尚无|未必|不一定|不完全是?|不会|会的?|不能|能|不可以|可以|不必|不用|不需要|需要|要|不行|否|有)[，,：:；;。]|(?:on the whole, )?(?:yes|no|not yet|not really|not quite|not entirely|not necessarily|not exactly|correct|right|indeed|true|false)[,:;.\-–—])\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Opening { get; }
}
