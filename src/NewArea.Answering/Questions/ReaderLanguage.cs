namespace NewArea.Answering.Questions;

/// <summary>Which language a reader writes in.</summary>
public static class ReaderLanguage
{
    public const string Chinese = "zh";
    public const string English = "en";

    /// <summary>Chinese names stand in English questions, so a Chinese question is one with a Chinese character for every Latin word.</summary>
    public static string Of(string text)
    {
        var han = text.Count(IsHan);
        return han > 0 && han >= LatinWords(text) ? Chinese : English;
    }

    internal static bool IsHan(char character) => character is >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff';

    private static int LatinWords(string text)
    {
        var words = 0;
        var inWord = false;
        foreach (var character in text)
        {
            var latin = char.IsAsciiLetter(character);
            words += latin && !inWord ? 1 : 0;
            inWord = latin;
        }

        return words;
    }
}
