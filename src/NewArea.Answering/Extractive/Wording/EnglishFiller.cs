using System.Text.RegularExpressions;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive.Wording;

/// <summary>
/// What an English question says of its asking and not of the matter: what kind of, in the words of, roughly. A text that answers
/// does not repeat it, and its absence tells nothing.
/// </summary>
internal static partial class EnglishFiller
{
    /// <summary>The question with it replaced by spaces, so that all else stands where it stood; as it is where nothing else is said.</summary>
    public static string Blank(string question)
    {
        var blank = Filler().Replace(question, match => new string(' ', match.Length));
        return TextFolding.Fold(blank).AsSpan().ContainsAnyInRange('a', 'z') ? blank : question;
    }

    [GeneratedRegex(@"\b(?:(?:what|which) (?:kinds?|sorts?|types?) of|is it true that|how come|in the (?:words|view|views|opinion|eyes|judg[e]?ment) of|according to|as far as (?:you know|is known)|besides|apart from|aside from|other than|else|exactly|precisely|roughly|approximately|actually|really|already|yet|so far|ever|(?:any|some)(?:one|body|thing)|any|supposed to|able to)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Filler();
}
