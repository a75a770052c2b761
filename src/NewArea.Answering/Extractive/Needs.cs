using System.Text.RegularExpressions;

namespace NewArea.Answering.Extractive;

/// <summary>What a sentence must have to answer questions of some wording: pairs of a question's form and a sentence's.</summary>
internal static class Needs
{
    /// <param name="needs">The forms.</param>
    /// <param name="question">Folded.</param>
    /// <param name="sentence">Folded.</param>
    public static bool AreMet((Regex Question, Regex Sentence)[] needs, string question, string sentence) =>
        Array.TrueForAll(needs, need => !need.Question.IsMatch(question) || need.Sentence.IsMatch(sentence));
}
