using NewArea.Answering.Grounding.Figures;

namespace NewArea.Answering.Grounding.Reading;

internal enum SymbolKind
{
    /// <summary>A single 汉字, kana or other letter of a script without spaces.</summary>
    Character,

    /// <summary>A word or name in Latin letters.</summary>
    Word,
    Figure,

    /// <summary>Punctuation: neighbours across it are not neighbours.</summary>
    Break,
}

/// <summary>What a text is compared by: a character, a Latin word, a whole figure.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Equal for symbols that say the same.</param>
/// <param name="Start">Where it starts in the folded text.</param>
/// <param name="Length">Its length there.</param>
/// <param name="Figure">The figure, when it is one.</param>
internal readonly record struct Symbol(SymbolKind Kind, int Key, int Start, int Length, Figure? Figure = null)
{
    public int End => Start + Length;
}
