namespace NewArea.Answering.Grounding.Figures;

/// <summary>A number as written: where it ends and what it amounts to.</summary>
/// <param name="End">Index after its last character.</param>
/// <param name="Value">The amount, scales (万, million) multiplied in.</param>
/// <param name="IsHan">Written in 汉字 throughout (二百八十六).</param>
/// <param name="IsOpen">More than the amount: 20多万, 1000余.</param>
internal readonly record struct Numeral(int End, decimal Value, bool IsHan, bool IsOpen);
