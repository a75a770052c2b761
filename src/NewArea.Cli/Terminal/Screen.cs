using System.Text;
using Spectre.Console;

namespace NewArea.Cli.Terminal;

/// <summary>A stream of text for people: styled in a terminal, plain in a pipe or file.</summary>
internal sealed class Screen
{
    private const int Indent = 4;

    private readonly IAnsiConsole _console;

    private Screen(TextWriter writer, bool redirected)
    {
        IsTerminal = !redirected;
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (redirected)
        {
            // What reads a pipe wants a line to stay a line.
            _console.Profile.Width = int.MaxValue / 2;
        }
    }

    public bool IsTerminal { get; }

    public static Screen Standard() => new(Console.Out, Console.IsOutputRedirected);

    public static Screen Error() => new(Console.Error, Console.IsErrorRedirected);

    public void WriteLine(string text = "") => WriteLine((text, Style.Plain));

    public void WriteLine(params ReadOnlySpan<(string Text, Style Style)> parts)
    {
        var line = new Paragraph();
        foreach (var (text, style) in parts)
        {
            line.Append(Printable(text), style);
        }

        _console.Write(line);
        _console.WriteLine();
    }

    /// <summary>Set in by four columns, on every line that a terminal breaks the text into.</summary>
    public void WriteIndented(string text, Style? style = null)
    {
        if (IsTerminal)
        {
            _console.Write(new Padder(new Text(Printable(text), style), new Padding(Indent, 0, 0, 0)));
        }
        else
        {
            WriteLine((new string(' ', Indent) + text, style ?? Style.Plain));
        }
    }

    public void WriteTable(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var heading in headings)
        {
            table.AddColumn(new TableColumn(new Text(heading, Styles.Heading)));
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(Printable(cell.ReplaceLineEndings(" ")))));
        }

        _console.Write(table);
    }

    public void Write(string text) => _console.Write(new Text(Printable(text)));

    /// <summary>A bar that <paramref name="work"/> moves on by one step a time; nothing in a pipe.</summary>
    public Task ProgressAsync(string title, int steps, Func<Action, Task> work) =>
        !IsTerminal ? work(() => { }) : _console.Progress().AutoClear(true).StartAsync(progress =>
        {
            var task = progress.AddTask(Markup.Escape(title), maxValue: steps);
            return work(() => task.Increment(1));
        });

    /// <summary>Escape sequences in a document must not reach the terminal.</summary>
    private static string Printable(string text)
    {
        if (!text.Any(character => char.IsControl(character) && character is not '\n'))
        {
            return text;
        }

        var printable = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            printable.Append(char.IsControl(character) && character is not '\n' ? ' ' : character);
        }

        return printable.ToString();
    }
}
