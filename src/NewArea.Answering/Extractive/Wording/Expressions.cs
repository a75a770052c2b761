using System.Collections.Frozen;
using NewArea.Memory.Documents;
using NewArea.Memory.Keywords;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive.Wording;

/// <summary>
/// Expressions of any length and what a text may say for them: 年轻人 stands as 青年, 亚行 as 亚洲开发银行.
/// The table <c>phrases.txt</c> is our own.
/// </summary>
internal sealed class Expressions
{
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _others;
    private readonly int _longest;

    private Expressions(IEnumerable<string> lines)
    {
        var others = lines.Select(line => line.Split('\t').Select(text => TextFolding.Fold(text)).ToArray()).DistinctBy(line => line[0]).ToFrozenDictionary(line => line[0], line => line[1]);
        _longest = others.Keys.Max(expression => expression.Length);
        _others = others.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static Expressions Shipped { get; } = new(ShippedTable.Lines("phrases.txt"));

    /// <summary>The expressions that stand in a question and in no longer one that stands there.</summary>
    public IReadOnlyList<Expression> In(string folded)
    {
        List<Expression> found = [];
        var end = 0;
        for (var start = 0; start < folded.Length; start++)
        {
            for (var length = Math.Min(_longest, folded.Length - start); length > 1 && start + length > end; length--)
            {
                if (_others.TryGetValue(folded.AsSpan(start, length), out var others))
                {
                    end = start + length;
                    found.Add(new Expression(new TextSpan(start, length), [.. others.Split(' ').Select(KeysOf).Where(keys => keys.Length > 0)]));
                }
            }
        }

        return found;
    }

    private static ulong[] KeysOf(string words) => [.. TermAnalyzer.AnalyzeFolded(words).Where(term => term.Kind != TermKind.Character).Select(term => term.Key)];
}

/// <param name="Span">Where it stands in the folded question.</param>
/// <param name="Others">What a text may say for it: of each wording the keys of the terms that must all stand there.</param>
internal sealed record Expression(TextSpan Span, IReadOnlyList<ulong[]> Others);
