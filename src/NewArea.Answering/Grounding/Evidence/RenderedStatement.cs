using System.Runtime.CompilerServices;
using NewArea.Answering.Grounding.Claims;
using NewArea.Answering.Grounding.Reading;
using NewArea.Answering.Grounding.Wording;

namespace NewArea.Answering.Grounding.Evidence;

/// <summary>A Chinese statement beside English sentences: how surely each of its characters stands in each of them, worked out once.</summary>
internal sealed class RenderedStatement
{
    /// <summary>The share of a text's sentences that name what it speaks of throughout.</summary>
    private const double SubjectShare = 0.2;

    private static readonly ConditionalWeakTable<SentenceReading, Rendering> Renderings = [];

    private readonly SoundedText _sounded;
    private readonly Dictionary<SentenceReading, double[]> _covered = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(int Start, int End), bool> _subjects = [];

    public RenderedStatement(SentenceReading statement)
    {
        Statement = statement;
        _sounded = new SoundedText(statement.Text);
        Names = [.. statement.Unknown().Concat(AbsentNames.Named(statement.Text).Select(name => At(name, statement.Text))).Distinct()];
        Meant =
        [
            .. statement.Symbols.Where(symbol => symbol.Kind == SymbolKind.Character && !Vocabulary.IsGrammar((char)symbol.Key)
                && !Names.Exists(span => span.Start <= symbol.Start && symbol.End <= span.End)).Select(symbol => symbol.Start),
        ];
    }

    public SentenceReading Statement { get; }

    /// <summary>What the common vocabulary does not explain, and the places and organisations that it does.</summary>
    public List<(int Start, int End)> Names { get; }

    /// <summary>Where the characters with a meaning stand, names left out.</summary>
    public List<int> Meant { get; }

    /// <summary>How surely each character of the statement stands in a sentence, 0–1.</summary>
    public double[] CoverageBy(EvidenceSentence sentence)
    {
        if (!_covered.TryGetValue(sentence.Reading, out var covered))
        {
            _covered[sentence.Reading] = covered = RenderingOf(sentence).CoverageOf(_sounded);
        }

        return covered;
    }

    /// <summary>The share of what is meant that stands there, 0–1.</summary>
    public double Share(double[] covered)
    {
        if (Meant.Count == 0)
        {
            return 1;
        }

        var sum = 0d;
        foreach (var at in Meant)
        {
            sum += covered[at];
        }

        return sum / Meant.Count;
    }

    /// <summary>What a text speaks of throughout need not be named in each of its sentences.</summary>
    public bool IsSubject((int Start, int End) name, IReadOnlyList<EvidenceSentence> context)
    {
        if (!_subjects.TryGetValue(name, out var isSubject))
        {
            var written = new SoundedText(Statement.Text[name.Start..name.End]);
            isSubject = context.Count(sentence => RenderingOf(sentence).CoverageOf(written).AsSpan().IndexOf(0) < 0) >= context.Count * SubjectShare;
            _subjects[name] = isSubject;
        }

        return isSubject;
    }

    private static Rendering RenderingOf(EvidenceSentence sentence) => Renderings.GetValue(sentence.Reading, Rendering.Of);

    private static (int Start, int End) At(string name, string text)
    {
        var start = text.IndexOf(name, StringComparison.Ordinal);
        return (start, start + name.Length);
    }
}
