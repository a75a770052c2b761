using NewArea.Answering.Grounding.Figures;

namespace NewArea.Answering.Questions;

/// <summary>Which of the pieces that stand beside a document a question means; all of them where it says nothing of one.</summary>
/// <param name="On">The day that it gives.</param>
/// <param name="Order">The first or the last by their days.</param>
/// <param name="Interviews">Whether somebody is interviewed in it.</param>
/// <param name="About">What it is about, in the words of the question, folded; may be empty.</param>
internal sealed record AskedPiece(Figure? On, PieceOrder Order, bool Interviews, string About);

internal enum PieceOrder
{
    Any,
    First,
    Last,
}
