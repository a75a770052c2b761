using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive.Needs;

/// <summary>Something a question may ask, and the words without which no sentence tells it.</summary>
/// <param name="Asked">Found in a folded question that asks it.</param>
/// <param name="Told">Found in every folded sentence that tells it; a sentence that holds it need not tell it.</param>
internal sealed record Need(Regex Asked, Regex Told);
