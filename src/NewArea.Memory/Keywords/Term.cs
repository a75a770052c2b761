namespace NewArea.Memory.Keywords;

public enum TermKind
{
    /// <summary>One 汉字.</summary>
    Character,

    /// <summary>Two 汉字 side by side.</summary>
    Pair,

    /// <summary>A Latin word (stemmed) or a run of digits.</summary>
    Word,

    /// <summary>The value of a number that the text writes otherwise (汉字, 万/亿, thousands separators).</summary>
    Number,
}

/// <summary>What is indexed and looked up.</summary>
/// <param name="Key">Equal for equal terms, on every machine and in every version that reads the same tables.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it stands in the folded text.</param>
/// <param name="Length">In UTF-16 code units of the folded text.</param>
public readonly record struct Term(ulong Key, TermKind Kind, int Start, int Length);
