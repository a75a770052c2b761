using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace NewArea.Memory.Documents;

/// <summary>The readable text of a Markdown block's inner parts.</summary>
internal static partial class MarkdownInlines
{
    public static string Text(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    public static IEnumerable<HtmlAttributes> Attributes(ContainerInline? inlines) =>
        inlines is null ? [] : inlines.FindDescendants<Inline>().Select(inline => inline.TryGetAttributes()).OfType<HtmlAttributes>();

    public static string WithoutTags(string html) => WebUtility.HtmlDecode(Tag().Replace(html, ""));

    private static void Append(StringBuilder text, ContainerInline? inlines)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Append(text, inline);
        }
    }

    private static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline { IsHard: true }:
                text.Append('\n');
                break;
            case LineBreakInline softBreak:
                AppendSoftBreak(text, softBreak);
                break;
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                text.Append('\n');
                break;
            case DelimiterInline opening:
                // A bracket that nothing closes.
                text.Append(opening.ToLiteral());
                Append(text, (ContainerInline)opening);
                break;
            case ContainerInline container:
                Append(text, container);
                break;
        }
    }

    /// <summary>A space between Latin words, nothing between 汉字: Chinese has no spaces to lose.</summary>
    private static void AppendSoftBreak(StringBuilder text, LineBreakInline softBreak)
    {
        var next = softBreak.NextSibling is LiteralInline { Content.Length: > 0 } literal ? literal.Content.AsSpan()[0] : ' ';
        if (text.Length > 0 && !(IsWide(text[^1]) && IsWide(next)))
        {
            text.Append(' ');
        }
    }

    private static bool IsWide(char c) => c is >= '\u2E80' and <= '\uFFEF' or '—' or '…' or '“' or '”';

    [GeneratedRegex("<!--.*?-->|<[^>]+>", RegexOptions.Singleline)]
    private static partial Regex Tag();
}
