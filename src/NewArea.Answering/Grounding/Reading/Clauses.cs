using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Wording;
using NewArea.Memory.Documents;

namespace NewArea.Answering.Grounding.Reading;

/// <summary>What stands between commas, colons, semicolons and full stops of a folded text.</summary>
internal static class Clauses
{
    /// <summary>Neighbours alike that a figure which both have is worth.</summary>
    private const int FigureWeight = 3;

    public static readonly char[] Marks = ['，', ',', '；', ';', '：', ':', '。'];

    /// <summary>The clause around a stretch, without the marks.</summary>
    public static TextSpan Around(string text, int start, int end) => Around(text, start, end, Marks);

    /// <param name="text">Folded.</param>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="marks">What parts one clause from the next.</param>
    public static TextSpan Around(string text, int start, int end, char[] marks)
    {
        var from = start == 0 ? -1 : text.LastIndexOfAny(marks, start - 1);
        while (from > 0 && IsWithinNumber(text, from))
        {
            from = text.LastIndexOfAny(marks, from - 1);
        }

        var to = text.IndexOfAny(marks, end);
        while (to >= 0 && IsWithinNumber(text, to))
        {
            to = text.IndexOfAny(marks, to + 1);
        }

        return TextSpan.FromBounds(from + 1, to < 0 ? text.Length : to);
    }

    /// <summary>600,000 and 8:30 end no clause.</summary>
    private static bool IsWithinNumber(string text, int at) =>
        text[at] is ',' or ':' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    /// <summary>The clause of the sentences that has most of a statement's clause; no reading where there is none.</summary>
    public static (SentenceReading? Reading, TextSpan Clause) Nearest(SentenceReading statement, TextSpan clause, IEnumerable<EvidenceSentence> sentences)
    {
        var symbols = statement.Within(clause.Start, clause.End);
        return sentences
            .SelectMany(sentence => Of(sentence.Reading.Text).Select(told => ((SentenceReading?)sentence.Reading, Clause: told)))
            .MaxBy(told => Shared(statement, symbols, told.Item1!, told.Clause));
    }

    private static int Shared(SentenceReading statement, List<Symbol> symbols, SentenceReading sentence, TextSpan clause)
    {
        var there = sentence.Within(clause.Start, clause.End);
        if (statement.IsLatin)
        {
            var said = there.Where(sentence.IsContent).SelectMany(symbol => EnglishSenses.Of(sentence.TextOf(symbol)).Own).ToHashSet();
            return symbols.Count(symbol => symbol.Kind == SymbolKind.Word && EnglishSenses.Of(statement.TextOf(symbol)).Own.Any(said.Contains));
        }

        var pairs = there.Zip(there.Skip(1), SentenceReading.PairOf).ToHashSet();
        return symbols.Zip(symbols.Skip(1), SentenceReading.PairOf).Count(pairs.Contains)
            + (symbols.Count(symbol => symbol.Figure is { } figure && there.Exists(other => other.Figure is { } held && figure.IsProvenBy(held))) * FigureWeight);
    }

    private static IEnumerable<TextSpan> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = Around(text, start, start).End;
            yield return TextSpan.FromBounds(start, end);
            start = end + 1;
        }
    }
}
