using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using NewArea.Bot.Channels;
using NewArea.Bot.Conversations;
using NewArea.Bot.Pages;
using NewArea.Memory.Stores.Sqlite;

namespace NewArea.Bot.Feedback;

/// <summary>
/// The operator's page: what readers thought of the answers. It shows what others have asked, so it is there without an
/// app id only, and for whoever sits at this machine; elsewhere <c>newarea feedback</c> says the same.
/// </summary>
internal static class FeedbackEndpoint
{
    public static WebApplication MapFeedback(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<AppRegistration>>().Value.IsDevelopment)
        {
            app.MapGet("/feedback", ShowAsync).AddEndpointFilter<OnThisMachine>().AddEndpointFilter<PageSecurity>();
        }

        return app;
    }

    private static async Task<RazorComponentResult<FeedbackPage>> ShowAsync(
        HttpRequest request, FeedbackStore feedback, CancellationToken cancellationToken) => new(new
        {
            Entries = await feedback.ListAsync(cancellationToken),
            Wording = Wording.In(ReaderLocale.LanguageOf(request.Headers.AcceptLanguage)),
        });
}
