namespace NewArea.Memory.Documents;

public static class LanguageDetection
{
    /// <summary>
    /// <c>zh</c> when 汉字 make up a fifth or more of the letters, otherwise <c>en</c>: an English word has five
    /// letters or so, and Chinese news carries Latin names.
    /// </summary>
    public static string Detect(string text)
    {
        var letters = 0;
        var han = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (System.Text.Rune.IsLetter(rune))
            {
                letters++;
                han += rune.Value is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x3FFFF) ? 1 : 0;
            }
        }

        return han * 5 >= letters && han > 0 ? "zh" : "en";
    }
}
