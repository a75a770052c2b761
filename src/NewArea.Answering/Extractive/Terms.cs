using NewArea.Answering.Questions;

namespace NewArea.Answering.Extractive;

/// <summary>What texts are compared by: pairs of Chinese characters, Latin words, numbers.</summary>
internal static class Terms
{
    public static HashSet<string> Of(string folded)
    {
        HashSet<string> terms = new(StringComparer.Ordinal);
        for (var at = 0; at < folded.Length; at++)
        {
            if (ReaderLanguage.IsHan(folded[at]))
            {
                if (at + 1 < folded.Length && ReaderLanguage.IsHan(folded[at + 1]))
                {
                    terms.Add(folded.Substring(at, 2));
                }
            }
            else if (char.IsLetterOrDigit(folded[at]))
            {
                var start = at;
                while (at + 1 < folded.Length && char.IsLetterOrDigit(folded[at + 1]) && !ReaderLanguage.IsHan(folded[at + 1]))
                {
                    at++;
                }

                terms.Add(folded[start..(at + 1)]);
            }
        }

        return terms;
    }
}
