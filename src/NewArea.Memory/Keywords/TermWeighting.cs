using System.Buffers;

namespace NewArea.Memory.Keywords;

/// <summary>
/// How much a term of a question matters beside how rare it is: 数据 in 数据中心 names something, 的数 nothing.
/// A term weighs e to the sum of its features' coefficients; those are fitted on open question sets
/// (<c>tools/NewArea.Training weights</c>; measured in <c>tools/README.md</c>).
/// </summary>
internal static class TermWeighting
{
    /// <summary>Characters that join and refer: a pair that holds one is seldom a name.</summary>
    private static readonly SearchValues<char> Particles =
        SearchValues.Create("的了是在为和与以对从被把也都而于中上下有这那其个等就还会要所之不一人来到");

    /// <summary>In the order of <see cref="FeaturesOf"/>.</summary>
    private static readonly double[] Coefficients = [-0.08, -0.45, 1.12, -0.31, -0.27, 0.46, -0.27, 0.57];

    /// <summary>A rare term matters even more than its inverse document frequency says (<see cref="AskedWord.Rarity"/>).</summary>
    public const double Rarity = 0.17;

    /// <param name="term">Of the question.</param>
    /// <param name="folded">The question.</param>
    /// <param name="cut">Its words.</param>
    /// <returns>A factor, about 1 for a 汉字 that is part of a word.</returns>
    public static double Of(Term term, string folded, WordCut cut) =>
        Math.Exp(FeaturesOf(term, folded, cut).Zip(Coefficients, (feature, coefficient) => feature * coefficient).Sum());

    public static double[] FeaturesOf(Term term, string folded, WordCut cut)
    {
        var isPair = term.Kind == TermKind.Pair;
        var inOneWord = isPair && cut.IsInOneWord(term);
        return
        [
            Flag(term.Kind == TermKind.Character),
            Flag(isPair),
            Flag(term.Kind == TermKind.Word),
            Flag(term.Kind == TermKind.Number),
            Flag(isPair && folded.AsSpan(term.Start, term.Length).ContainsAny(Particles)),
            Flag(inOneWord),
            Flag(inOneWord && cut.LengthAt(term.Start) > 2),
            Flag(term.Kind == TermKind.Character && cut.LengthAt(term.Start) == 1),
        ];
    }

    private static double Flag(bool holds) => holds ? 1 : 0;
}
