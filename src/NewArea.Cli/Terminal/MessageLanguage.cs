using System.Globalization;

namespace NewArea.Cli.Terminal;

/// <summary>The language of messages: <c>--lang</c>, else the locale of the terminal, else English.</summary>
internal static class MessageLanguage
{
    public const string OptionName = "--lang";

    /// <summary>In the order in which POSIX lets them decide.</summary>
    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Reads it before the command line is parsed, because help and parse errors are in it too.</summary>
    public static string Of(string[] args, Func<string, string?> environment) =>
        Given(args) ?? (Locale(environment).StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? "zh" : "en");

    private static string? Given(string[] args)
    {
        var at = Array.FindIndex(args, arg => arg == OptionName || arg.StartsWith(OptionName + "=", StringComparison.Ordinal));
        return at < 0 ? null
            : args[at].Length > OptionName.Length ? args[at][(OptionName.Length + 1)..]
            : args.ElementAtOrDefault(at + 1);
    }

    private static string Locale(Func<string, string?> environment) =>
        LocaleVariables.Select(environment).FirstOrDefault(value => !string.IsNullOrEmpty(value))
        ?? CultureInfo.CurrentUICulture.Name;
}
