using System.Globalization;
using System.Text;
using NewArea.Answering.Questions;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Generative.Prompts;

/// <summary>Delimits and escapes what readers and texts say, so that none of it can end its own element in a prompt.</summary>
internal static class PromptData
{
    public static string Passage(int number, Passage passage) => string.Create(
        CultureInfo.InvariantCulture,
        $"<passage number=\"{number}\" title=\"{Escape(passage.Document.Title)}\">\n[{number}] {Escape(passage.Text)}\n</passage>\n");

    public static string Question(string text) => $"<question>{Escape(text)}</question>";

    public static string Turn(Turn turn)
    {
        var text = new StringBuilder($"<reader>{Escape(turn.Question)}</reader>\n");
        return turn.Answer is { } answer ? text.Append(CultureInfo.InvariantCulture, $"<answer>{Escape(answer)}</answer>\n").ToString() : text.ToString();
    }

    /// <summary>Angle brackets and control characters have no business in data; quotes stay, they are quoted verbatim.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '\n' => escaped.Append(c),
                _ when char.IsControl(c) => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
