using System.Net;
using System.Threading.Channels;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace NewArea.Bot.Channels;

/// <summary>
/// Shows an answer while it grows: a first informative message, then the text so far at the client's pace,
/// then the whole. An answer that is quicker than the pace goes from the first to the last at once.
/// </summary>
/// <remarks>
/// https://learn.microsoft.com/microsoftteams/platform/bots/streaming-ux: one request a second, two minutes in all,
/// 403 ContentStreamNotAllowed when the reader pressed Stop or the time is over.
/// </remarks>
internal sealed class ReplyStream(ITurnContext turn, IDialect dialect, TimeProvider time) : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2) - TimeSpan.FromSeconds(5);

    private readonly Channel<string> _latest =
        System.Threading.Channels.Channel.CreateBounded<string>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
    private readonly CancellationTokenSource _finishing = new();
    private readonly CancellationTokenSource _stopped = new();
    private Task _updates = Task.CompletedTask;
    private string? _id;
    private int _sequence;
    private long _started;
    private long _lastSent;
    private bool _timeIsOver;

    /// <summary>Ends when the reader pressed Stop: no word more is wanted.</summary>
    public CancellationToken Stopped => _stopped.Token;

    /// <returns>False when the conversation turns out not to take streams.</returns>
    public async Task<bool> StartAsync(string notice, CancellationToken cancellationToken)
    {
        _started = time.GetTimestamp();
        try
        {
            await SendAsync(new Activity(ActivityTypes.Typing) { Text = notice }, "informative", cancellationToken);
        }
        catch (ErrorResponseException refusal) when (refusal.Response?.StatusCode is HttpStatusCode.MethodNotAllowed or HttpStatusCode.BadRequest)
        {
            return false;
        }

        _updates = UpdateAsync(cancellationToken);
        return true;
    }

    /// <summary>Shows the answer so far; one that outgrows the channel is shown at its end alone, shortened.</summary>
    /// <param name="text">All text so far; it starts with what was shown before.</param>
    public void Show(string text)
    {
        if (text.Length <= ReplySize.SafeText)
        {
            _latest.Writer.TryWrite(text);
        }
    }

    /// <returns>The id under which the channel shows the answer; null when the reader stopped it.</returns>
    public async Task<string?> FinishAsync(Activity answer, CancellationToken cancellationToken)
    {
        _latest.Writer.TryComplete();
        await _finishing.CancelAsync();
        // An update that did not get through takes nothing from the whole.
        await _updates.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (Stopped.IsCancellationRequested)
        {
            return null;
        }

        await PauseAsync(dialect.Pace.Final, cancellationToken);
        if (!_timeIsOver && time.GetElapsedTime(_started) < Limit)
        {
            try
            {
                // Teams keeps the stream's id; elsewhere the last message has its own, and feedback names it.
                return await SendAsync(answer, "final", cancellationToken) ?? _id;
            }
            catch (ErrorResponseException refusal) when (IsNotAllowed(refusal))
            {
                await NoteRefusalAsync(refusal);
                if (Stopped.IsCancellationRequested)
                {
                    return null;
                }
            }
        }

        answer.Id = _id;
        answer.Entities = [.. (answer.Entities ?? []).Where(entity => entity.Type != "streaminfo")];
        await turn.UpdateActivityAsync(answer, cancellationToken);
        return _id;
    }

    public async ValueTask DisposeAsync()
    {
        _latest.Writer.TryComplete();
        await _finishing.CancelAsync();
        await _updates.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _finishing.Dispose();
        _stopped.Dispose();
    }

    private async Task UpdateAsync(CancellationToken cancellationToken)
    {
        while (await _latest.Reader.WaitToReadAsync(cancellationToken))
        {
            await PauseAsync(dialect.Pace.Update, _finishing.Token);
            if (_finishing.IsCancellationRequested || time.GetElapsedTime(_started) > Limit
                || !_latest.Reader.TryRead(out var text))
            {
                return;
            }

            try
            {
                await SendAsync(new Activity(ActivityTypes.Typing) { Text = text }, "streaming", cancellationToken);
            }
            catch (ErrorResponseException refusal) when (IsNotAllowed(refusal))
            {
                await NoteRefusalAsync(refusal);
                return;
            }
        }
    }

    private async Task<string?> SendAsync(Activity activity, string type, CancellationToken cancellationToken)
    {
        dialect.Mark(activity, new StreamFrame(type, type == "final" ? null : ++_sequence, _id));
        var response = await turn.SendActivityAsync(activity, cancellationToken);
        _id ??= response?.Id;
        _lastSent = time.GetTimestamp();
        return response?.Id;
    }

    private async Task PauseAsync(TimeSpan gap, CancellationToken cancellationToken)
    {
        // A timer may be early by a tick of the system's coarse clock, and the channel counts exactly.
        while (gap - time.GetElapsedTime(_lastSent) is var rest && rest > TimeSpan.Zero && !cancellationToken.IsCancellationRequested)
        {
            await Task.Delay(rest, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static bool IsNotAllowed(ErrorResponseException refusal) =>
        refusal.Response?.StatusCode == HttpStatusCode.Forbidden;

    private async Task NoteRefusalAsync(ErrorResponseException refusal)
    {
        if (refusal.Response.Content?.Contains("exceeded streaming time", StringComparison.OrdinalIgnoreCase) == true)
        {
            _timeIsOver = true;
        }
        else
        {
            await _stopped.CancelAsync();
        }
    }
}
