using NewArea.Answering.Extractive.Names;
using NewArea.Answering.Grounding.Figures;
using NewArea.Answering.Grounding.Wording;
using NewArea.Memory.Keywords;
using NewArea.Memory.Text;

namespace NewArea.Answering.Grounding.Reading;

/// <summary>A sentence read once for comparison, whether a statement or a piece of evidence.</summary>
internal sealed class SentenceReading
{
    private List<(int Start, int End)>? _unknown;
    private List<(int Start, int End)>? _unknownToVerbs;

    private SentenceReading(FoldedText folded, string original)
    {
        Original = original;
        Folded = folded;
        Figures = FigureReader.Read(folded.Text);
        Symbols = SymbolReader.Read(folded.Text, Figures);
        Pairs = [.. SymbolPairs(Symbols)];
        Words = [.. Symbols.Where(symbol => symbol.Kind == SymbolKind.Word).Select(symbol => TextOf(symbol))];
        Negations = Negation.PositionsIn(folded.Text);
        Characters = Symbols.Count(symbol => symbol.Kind == SymbolKind.Character);
    }

    public string Original { get; }

    public FoldedText Folded { get; }

    public string Text => Folded.Text;

    public List<Figure> Figures { get; }

    public List<Symbol> Symbols { get; }

    /// <summary>The keys of neighbouring symbols.</summary>
    public HashSet<long> Pairs { get; }

    public HashSet<string> Words { get; }

    /// <summary>What its English words mean, and of what that is a kind.</summary>
    private HashSet<long> Senses => field ??= [.. Words.Select(EnglishSenses.Of).SelectMany(senses => senses.Own.Concat(senses.Wider))];

    /// <summary>Where it denies, as positions in the folded text.</summary>
    public HashSet<int> Negations { get; }

    public int Characters { get; }

    /// <summary>Figures, names, titles by their form.</summary>
    public IReadOnlyList<Mention> Mentions => field ??= Extractive.Names.Mentions.Find(Text);

    /// <summary>What it says in the words of Chinese texts.</summary>
    public ChineseWording Wording => field ??= ChineseWording.Read(Original);

    /// <summary>
    /// Whether it is written in Latin letters rather than in 汉字. One that begins so may give names in 汉字 too, of which a word
    /// has one or two.
    /// </summary>
    public bool IsLatin => Words.Count > (Characters == 0 ? 1 : 2)
        && (Characters < Words.Count || (Symbols[0].Kind != SymbolKind.Character && Characters * 2 < Words.Count * 3));

    /// <summary>Where the common vocabulary, with or without its nouns, does not explain it.</summary>
    public IReadOnlyList<(int Start, int End)> Unknown(bool nounsToo = true) => nounsToo
        ? _unknown ??= UnknownStretches.In(Symbols, _ => false)
        : _unknownToVerbs ??= UnknownStretches.In(Symbols, _ => false, nounsToo: false);

    /// <summary>Whether a symbol is a word that says something: no article, pronoun or auxiliary of English.</summary>
    public bool IsContent(Symbol symbol) => symbol.Kind == SymbolKind.Word && !EnglishWords.IsStopWord(TextOf(symbol));

    /// <summary>Whether it has an English word in some form, or another that says it.</summary>
    public bool Says(string word) => Says(EnglishSenses.Of(word));

    public bool Says(Senses word)
    {
        foreach (var sense in word.Own)
        {
            if (Senses.Contains(sense))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What stands in a stretch, its marks left out.</summary>
    public List<Symbol> Within(int start, int end) => Symbols.FindAll(symbol => symbol.Start >= start && symbol.End <= end && symbol.Kind != SymbolKind.Break);

    /// <summary>What a stretch says, figures left out: neighbouring characters, or the words of an English text.</summary>
    public HashSet<long> ContentWithin(int start, int end)
    {
        var inside = Within(start, end).FindAll(symbol => symbol.Figure is null);
        return IsLatin ? [.. inside.Where(IsContent).Select(symbol => (long)symbol.Key)] : [.. inside.Zip(inside.Skip(1), PairOf)];
    }

    public static SentenceReading Of(string text) => new(TextFolding.FoldWithOrigins(text), text);

    public string TextOf(Symbol symbol) => Text.Substring(symbol.Start, symbol.Length);

    /// <summary>The original spelling of a stretch of the folded text.</summary>
    public string OriginalOf(int start, int end) =>
        Original[Folded.Origins[start]..Folded.Origins[Math.Min(end, Folded.Origins.Count - 1)]].Trim();

    public static long PairOf(Symbol first, Symbol second) => ((long)first.Key << 32) | (uint)second.Key;

    /// <summary>A character that stands alone between marks (肝、肺、脑) has no neighbour but the marks.</summary>
    public static bool IsAlone(List<Symbol> symbols, int i) =>
        symbols[i].Kind == SymbolKind.Character
        && (i == 0 || symbols[i - 1].Kind == SymbolKind.Break)
        && (i + 1 == symbols.Count || symbols[i + 1].Kind == SymbolKind.Break);

    public static long AloneOf(Symbol symbol) => (uint)symbol.Key;

    private static IEnumerable<long> SymbolPairs(List<Symbol> symbols)
    {
        for (var i = 0; i < symbols.Count; i++)
        {
            if (IsAlone(symbols, i))
            {
                yield return AloneOf(symbols[i]);
            }
        }

        for (var i = 1; i < symbols.Count; i++)
        {
            if (symbols[i - 1].Kind != SymbolKind.Break && symbols[i].Kind != SymbolKind.Break)
            {
                yield return PairOf(symbols[i - 1], symbols[i]);
            }
        }
    }
}
