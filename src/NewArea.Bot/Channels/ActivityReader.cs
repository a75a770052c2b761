using System.Text;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace NewArea.Bot.Channels;

/// <summary>
/// Reads an activity from a request and makes sure of the fields that the SDK relies on without looking
/// (it answers 500 when one is missing).
/// </summary>
internal static class ActivityReader
{
    /// <summary>Bytes; Teams sends at most 100 KB of text, which JSON escapes may multiply by six.</summary>
    public const int MaxBody = 1024 * 1024;

    public static async Task<(Activity? Activity, Rejection? Rejection)> ReadAsync(
        HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
        {
            return Reject(StatusCodes.Status415UnsupportedMediaType, wording => wording.NotJson);
        }

        try
        {
            using var body = new StreamReader(request.Body, new UTF8Encoding(false, throwOnInvalidBytes: true));
            using var json = new JsonTextReader(new StringReader(await body.ReadToEndAsync(cancellationToken)));
            return Check(HttpHelper.BotMessageSerializer.Deserialize<Activity>(json));
        }
        catch (BadHttpRequestException failure) when (failure.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Reject(failure.StatusCode, wording => wording.Format(wording.BodyTooLarge, MaxBody / 1024));
        }
        catch (Exception failure) when (failure is JsonException or DecoderFallbackException or FormatException
            or OverflowException or InvalidCastException or ArgumentException or BadHttpRequestException)
        {
            return Reject(StatusCodes.Status400BadRequest, wording => wording.BadJson);
        }
    }

    private static (Activity?, Rejection?) Check(Activity? activity)
    {
        var missing = activity switch
        {
            null or { Type: null or "" } => "type",
            { ChannelId: null or "" } => "channelId",
            { ServiceUrl: null or "" } => "serviceUrl",
            { Conversation: null or { Id: null or "" } } => "conversation.id",
            { From: null or { Id: null or "" } } => "from.id",
            { Recipient: null or { Id: null or "" } } => "recipient.id",
            _ => null,
        };
        if (missing is not null)
        {
            return Reject(StatusCodes.Status400BadRequest, wording => wording.Format(wording.MissingField, missing));
        }

        return Uri.TryCreate(activity!.ServiceUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? (activity, null)
            : Reject(StatusCodes.Status400BadRequest, wording => wording.BadServiceUrl);
    }

    private static (Activity?, Rejection?) Reject(int status, Func<Conversations.Wording, string> reason) =>
        (null, new Rejection(status, reason));
}
