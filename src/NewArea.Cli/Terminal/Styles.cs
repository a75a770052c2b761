using Spectre.Console;

namespace NewArea.Cli.Terminal;

internal static class Styles
{
    public static Style Key { get; } = new(decoration: Decoration.Bold | Decoration.Underline);

    public static Style Heading { get; } = new(decoration: Decoration.Bold);

    public static Style Quiet { get; } = new(foreground: Color.Grey);

    public static Style Marker { get; } = new(foreground: Color.Teal);

    public static Style Good { get; } = new(foreground: Color.Green);

    public static Style Bad { get; } = new(foreground: Color.Red);
}
