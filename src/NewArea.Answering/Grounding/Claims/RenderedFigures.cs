using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>Figures of a Chinese statement that English sentences do not hold, hold as another count, or hold of something else.</summary>
internal static class RenderedFigures
{
    private static readonly char[] Marks = ['，', ',', '；', ';', '：', ':', '。'];

    /// <summary>What a classifier counts, as beginnings of English words. 个 counts anything.</summary>
    private static readonly Dictionary<string, string[]> Counted = new(StringComparer.Ordinal)
    {
        ["家"] = ["compan", "enterpris", "firm", "institut", "hospital", "bank", "shop", "store", "agenc", "hotel", "restaurant", "factor", "plant", "business", "organi", "producer", "manufactur"],
        ["名"] = ["people", "person", "patient", "worker", "employee", "student", "expert", "member", "scholar", "talent", "teacher", "engineer", "player", "citizen", "soldier", "scientist", "delegate", "official", "staff"],
        ["户"] = ["household", "famil", "compan", "enterpris", "farmer"],
        ["例"] = ["case", "patient", "operation", "surger", "treat"],
        ["座"] = ["building", "cit", "town", "bridge", "tower", "station", "dam", "plant", "mountain", "mine", "temple", "stadium", "reservoir", "warehouse"],
        ["批次"] = ["trip", "time", "visit", "inspect", "batch", "group", "flight", "round", "delegation"],
        ["次"] = ["trip", "time", "visit", "inspect", "batch", "flight", "event", "round", "session", "congress"],
        ["项"] = ["task", "patent", "project", "item", "measure", "policy", "policies", "achievement", "result", "polic", "reform", "invention", "standard", "goal", "work", "service", "matter", "gap", "blank"],
    };

    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence) => statement.Figures
        .Where(figure => !figure.IsArticle && !CountedList.IsProven(figure, statement, evidence) && !(IsHeld(figure, evidence) && !IsUsedTwice(figure, statement, evidence) && IsOfTheSame(figure, statement, evidence)))
        .Select(figure => statement.OriginalOf(figure.Start, figure.End));

    /// <summary>One count of the English for two things of the statement, whatever their classifiers; its year for a count too.</summary>
    private static bool IsUsedTwice(Figure figure, SentenceReading statement, EvidenceSet evidence) =>
        figure is { Kind: FigureKind.Number, Year: 0, Value: > 1, Unit.Class: UnitClass.Counter, Unit.Name: not ("期" or "号" or "届" or "代") }
        && statement.Figures.Count(other => other.Year == figure.Value || (other.Kind == FigureKind.Number && other.Value == figure.Value && other.Unit.Class == UnitClass.Counter))
            > evidence.Figures.Count(held => held.Year == figure.Value || (held.Kind is FigureKind.Number or FigureKind.Ordinal && held.Value == figure.Value));

    private static bool IsHeld(Figure figure, EvidenceSet evidence) => figure.Unit.Name != "日" && evidence.Figures.Any(held => IsProven(figure, held));

    private static bool IsProven(Figure figure, Figure held) =>
        figure.IsProvenBy(held) || figure.IsProvenBy(AsYear(held)) || IsSameOrdinal(figure, held);

    /// <summary>In 2024 is 2024年.</summary>
    private static Figure AsYear(Figure held) => held is { Kind: FigureKind.Number, Unit.Class: UnitClass.None or UnitClass.Word, Value: > 1899 and < 2100 }
        ? held with { Unit = new Unit("年", UnitClass.Measure) } : held;

    /// <summary>The second phase is 二期.</summary>
    private static bool IsSameOrdinal(Figure figure, Figure held) =>
        held.Kind == FigureKind.Ordinal && figure is { Kind: FigureKind.Number, Unit: { Class: UnitClass.Counter } or { Name: "季度" } } && figure.Value == held.Value;

    /// <summary>The clause that holds the figure speaks of something that stands in the figure's own clause, and its classifier can count it.</summary>
    private static bool IsOfTheSame(Figure figure, SentenceReading statement, EvidenceSet evidence)
    {
        if (figure is not { Kind: FigureKind.Number, Unit.Class: UnitClass.Counter or UnitClass.Word or UnitClass.None })
        {
            return true;
        }

        var clause = ClauseOf(figure, statement.Text);
        return evidence.Sentences.Any(sentence => sentence.Reading.Figures.Where(held => IsProven(figure, held)).Any(held =>
            held.Kind == FigureKind.Ordinal || (IsCountedBy(figure.Unit.Name, Behind(held, sentence.Reading.Text)) && Speaks(Behind(held, sentence.Reading.Text), clause))));
    }

    private static bool IsCountedBy(string classifier, string english) =>
        !Counted.TryGetValue(classifier, out var things) || Words(english).Any(word => things.Any(thing => word.StartsWith(thing, StringComparison.Ordinal)));

    private static bool Speaks(string english, string chinese) => Words(english)
        .SelectMany(Wording.GlossaryWords.SpellingsOf).Any(spelling => chinese.Contains(spelling, StringComparison.Ordinal) || (spelling.Length > 1 && spelling.Any(c => !Wording.Vocabulary.IsGrammar(c) && chinese.Contains(c, StringComparison.Ordinal))));

    private static string[] Words(string english) => english.Split([' ', '(', ')', '.', ',', '"', '-'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words behind a figure name what it counts.</summary>
    private static string Behind(Figure held, string english)
    {
        var clause = english[held.End..(english.IndexOfAny(Marks, held.End) is >= 0 and var mark ? mark : english.Length)];
        var unit = english[held.Start..held.End].Split(' ')[^1];
        return unit + " " + string.Join(' ', clause.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(4));
    }

    private static string ClauseOf(Figure figure, string text)
    {
        var from = figure.Start == 0 ? 0 : text.LastIndexOfAny(Marks, figure.Start - 1) + 1;
        var to = text.IndexOfAny(Marks, figure.End);
        return text[from..(to < 0 ? text.Length : to)];
    }
}
