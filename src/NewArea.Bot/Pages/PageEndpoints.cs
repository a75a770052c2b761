using System.Reflection;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using NewArea.Bot.Channels;
using NewArea.Bot.Conversations;
using NewArea.Memory;
using NewArea.Memory.Documents;

namespace NewArea.Bot.Pages;

/// <summary>What readers open in a browser: the passage behind a citation and, in development, the chat page.</summary>
internal static class PageEndpoints
{
    private static readonly Dictionary<string, string> Assets = new()
    {
        ["page.css"] = "text/css; charset=utf-8",
        ["chat.js"] = "text/javascript; charset=utf-8",
    };

    public static WebApplication MapPages(this WebApplication app)
    {
        var pages = app.MapGroup("").AddEndpointFilter<PageSecurity>();
        pages.MapGet("/documents/{id}/passages/{ordinal:int}", ShowPassageAsync);
        pages.MapGet("/assets/{name}", ShowAsset);
        // The Teams app names it as its website, its privacy statement and its terms.
        pages.MapGet("/about", (HttpRequest request) => new RazorComponentResult<AboutPage>(new { Wording = WordingOf(request) }));
        if (app.Services.GetRequiredService<IOptions<AppRegistration>>().Value.IsDevelopment)
        {
            pages.MapGet("/", (HttpRequest request) => new RazorComponentResult<ChatPage>(new { Wording = WordingOf(request) }));
        }

        return app;
    }

    private static async Task<IResult> ShowPassageAsync(
        HttpRequest request,
        PassageMemory memory,
        PassageLinks links,
        string id,
        int ordinal,
        CancellationToken cancellationToken,
        int start = 0,
        int length = 0,
        string? token = null)
    {
        var wording = WordingOf(request);
        if (!links.Opens(id, token))
        {
            return NoPassage(wording, wording.LinkExpired, StatusCodes.Status403Forbidden);
        }

        var passages = await memory.PassagesOfAsync(id, cancellationToken);
        if (await memory.GetAsync(id, cancellationToken) is not { } document || ordinal < 0 || ordinal >= passages.Count)
        {
            return NoPassage(wording, wording.NoSuchPassage, StatusCodes.Status404NotFound);
        }

        var passage = passages[ordinal];
        var asked = new TextSpan(start, Math.Max(0, length));
        var quote = length > 0 && length <= passage.Span.Length && passage.Span.Contains(asked) ? asked : new TextSpan(passage.Span.Start, 0);
        var view = PassageView.Of(document, passage, quote) with
        {
            Previous = ordinal > 0 ? Beside(ordinal - 1) : null,
            Next = ordinal + 1 < passages.Count ? Beside(ordinal + 1) : null,
        };
        return new RazorComponentResult<PassagePage>(new { View = view, Wording = wording });

        string Beside(int other) => PassageLinks.PathTo(passages[other], new TextSpan(passages[other].Span.Start, 0), token);
    }

    private static RazorComponentResult<NoPassagePage> NoPassage(Wording wording, string message, int status) =>
        new(new { Wording = wording, Message = message }) { StatusCode = status };

    private static IResult ShowAsset(string name) =>
        Assets.TryGetValue(name, out var contentType)
            && Assembly.GetExecutingAssembly().GetManifestResourceStream("assets/" + name) is { } content
            ? Results.Stream(content, contentType)
            : Results.NotFound();

    private static Wording WordingOf(HttpRequest request) =>
        Wording.In(ReaderLocale.LanguageOf(request.Headers.AcceptLanguage));
}
