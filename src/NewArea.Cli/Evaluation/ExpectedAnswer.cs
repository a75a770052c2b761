using System.Text.RegularExpressions;
using NewArea.Memory.Text;

namespace NewArea.Cli.Evaluation;

/// <summary>Whether a text holds the answer of a question: its words, whatever spelling, spacing or punctuation.</summary>
internal sealed partial class ExpectedAnswer(SetQuestion question)
{
    private readonly IReadOnlyList<IReadOnlyList<string>> _groups = question.AnswerGroups.Count > 0
        ? [.. question.AnswerGroups.Select(group => Plain(group))]
        : [Plain(question.Answers)];

    /// <summary>Every group of answers is met.</summary>
    public bool IsIn(string text)
    {
        var plain = Plain(text);
        return _groups.All(group => group.Any(answer => plain.Contains(answer, StringComparison.Ordinal)));
    }

    /// <summary>Some group of answers is met: a passage need not hold the whole of a list.</summary>
    public bool IsPartlyIn(string text)
    {
        var plain = Plain(text);
        return _groups.Any(group => group.Any(answer => plain.Contains(answer, StringComparison.Ordinal)));
    }

    private static string[] Plain(IEnumerable<string> answers) => [.. answers.Select(Plain).Where(answer => answer.Length > 0)];

    private static string Plain(string text) => Unspoken().Replace(TextFolding.Fold(text), "");

    [GeneratedRegex(@"[\s\p{P}]+")]
    private static partial Regex Unspoken();
}
