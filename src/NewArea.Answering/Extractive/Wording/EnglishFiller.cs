using System.Text.RegularExpressions;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive.Wording;

/// <summary>
/// What an English question says of its asking and not of the matter: what kind of, in the words of, roughly. A text that answers
/// does not repeat it, and its absence tells nothing.
/// </summary>
internal static partial class EnglishFiller
{
    /// <summary>
    /// The question with it struck out, so that all else stands where it stood, as it would not behind spaces, which folding joins; as it
    /// is where nothing else is said.
    /// </summary>
    public static string Blank(string question)
    {
        var blank = Filler().Replace(question, match => new string('_', match.Length));
        return TextFolding.Fold(blank).AsSpan().ContainsAnyInRange('a', 'z') ? blank : question;
    }

    [GeneratedRegex(@"\b(?:(?:what|which) (?:kinds?|sorts?|types?) of|is it true that|how come|in the (?:words|view|views|opinion|eyes|judg[e]?ment) of|in (?:the )?(?:article|report|text|piece|story|author|reporter|writer|journalist)'s (?:words|view|opinion|eyes|judg[e]?ment)"
        + @"|according to|as far as (?:you know|is known)|besides|apart from|aside from|other than|else|exactly|precisely|roughly|approximately|actually|really|already|allready|yet|so far|ever|(?:any|some)(?:one|body|thing)|any|supposed to|able to"
        + @"|(?:(?:can|could|would|will) you |please )?(?:(?:give|show|send|get|find|name) (?:me|us)|(?:list|name|enumerate)(?= (?:all|the|some|any|a few|two|three|four|five|six|at least)\b)|tell (?:me|us))|(?:some |a few )?examples? of|do you have (?:it|that|them|any)"
        + @"|(?<=\b(?:is|are|was|were)\b[^?]{1,40} )(?:considered|regarded|deemed)|bother(?: to)?|at all|after all|in (?:one|a single) (?:line|word|sentence|phrase)|in short|briefly|on (?:that|this) occasion|right (?=at|from)|happen(?:s|ed)? to|when it comes to|in terms of|with regard to|i(?:'d| would) like to know)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Filler();
}
