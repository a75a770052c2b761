using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace NewArea.Bot.Tests.Simulation;

/// <summary>One conversation as the strict connector sees it: takes or refuses what the bot sends, and notes each broken rule.</summary>
internal sealed partial class TeamsConversation(string id, bool isPersonal, int seed, TimeProvider time, double moods = 0.06)
{
    private static readonly TimeSpan StreamLimit = TimeSpan.FromMinutes(2);
    private static readonly int[] NotNow = [412, 429, 502, 503, 504];

    private readonly Lock _lock = new();
    private readonly Random _random = new(seed);
    private readonly Dictionary<string, TeamsStream> _streams = [];
    private readonly Dictionary<string, string> _messages = [];
    private readonly List<string> _violations = [];
    private readonly HashSet<string> _stopped = [];
    private readonly HashSet<string> _blocked = [];
    private int _refusedInARow;
    private int _lastId;
    private long _notBefore;

    public IReadOnlyList<string> Violations
    {
        get
        {
            lock (_lock)
            {
                return [.. _violations];
            }
        }
    }

    /// <summary>The activities whose answers have begun to stream and not ended.</summary>
    public IReadOnlyList<string> UnfinishedAnswers
    {
        get
        {
            lock (_lock)
            {
                return [.. _streams.Values.Where(stream => !stream.IsOver).Select(stream => stream.AnswerTo)];
            }
        }
    }

    /// <summary>The final messages that answer an activity.</summary>
    public IReadOnlyList<string> AnswersTo(string activity)
    {
        lock (_lock)
        {
            return [.. _messages.Where(message => message.Value == activity).Select(message => message.Key)];
        }
    }

    /// <summary>The reader stops the answer to an activity as soon as it has begun.</summary>
    public void Stop(string activity)
    {
        lock (_lock)
        {
            _stopped.Add(activity);
        }
    }

    /// <summary>The reader has blocked the bot and takes no answer to an activity.</summary>
    public void Block(string activity)
    {
        lock (_lock)
        {
            _blocked.Add(activity);
        }
    }

    public TeamsVerdict Take(JsonObject activity, string? updates)
    {
        lock (_lock)
        {
            var now = time.GetTimestamp();
            if (now < _notBefore)
            {
                Note("sent before Retry-After was over");
            }

            if (_blocked.Contains((string?)activity["replyToId"] ?? ""))
            {
                return new TeamsVerdict(403, "BotDisabledByAdmin");
            }

            // No more in a row than a patient bot tries.
            if (_refusedInARow < 3 && _random.NextDouble() < moods)
            {
                _refusedInARow++;
                var status = NotNow[_random.Next(NotNow.Length)];
                int? retryAfter = status == 429 ? _random.Next(1, 4) : null;
                _notBefore = retryAfter is { } seconds ? now + (seconds * time.TimestampFrequency) : 0;
                return new TeamsVerdict(status, "NotNow", retryAfter);
            }

            _refusedInARow = 0;
            _notBefore = 0;
            return Judge(activity, updates, now);
        }
    }

    private TeamsVerdict Judge(JsonObject activity, string? updates, long now)
    {
        foreach (var fault in TeamsRules.Broken(activity))
        {
            Note(fault);
        }

        var answerTo = (string?)activity["replyToId"] ?? "";
        if (Apology().IsMatch((string?)activity["text"] ?? ""))
        {
            Note($"an apology instead of an answer to {answerTo}");
        }

        if ((string?)activity["conversation"]?["id"] != id || (string?)activity["recipient"]?["id"] != $"reader of {id}")
        {
            Note($"the answer to {answerTo} is addressed to another reader");
        }

        var info = activity["entities"]?.AsArray().OfType<JsonObject>().SingleOrDefault(entity => (string?)entity["type"] == "streaminfo");
        if (info is not null)
        {
            return TakeStream(activity, info, answerTo, now);
        }

        if (updates is not null)
        {
            return TakeUpdate(updates, answerTo);
        }

        var given = $"{id}-{++_lastId}";
        if ((string?)activity["type"] == "message")
        {
            _messages[given] = answerTo;
        }

        return new TeamsVerdict(201, given);
    }

    private TeamsVerdict TakeUpdate(string updates, string answerTo)
    {
        if (!_streams.TryGetValue(updates, out var stream) || stream.IsOver)
        {
            Note($"updates {updates}, which is no unfinished stream");
            return new TeamsVerdict(404, "NotFound");
        }

        stream.IsOver = true;
        _messages[updates] = answerTo;
        return new TeamsVerdict(200, updates);
    }

    private TeamsVerdict TakeStream(JsonObject activity, JsonObject info, string answerTo, long now)
    {
        if (!isPersonal)
        {
            Note("a stream in a group");
            return new TeamsVerdict(405, "MethodNotAllowed");
        }

        var text = (string?)activity["text"] ?? "";
        var kind = (string?)info["streamType"];
        if ((string?)info["streamId"] is not { } streamId)
        {
            if (kind != "informative" || (int?)info["streamSequence"] != 1 || _streams.Values.Any(open => !open.IsOver))
            {
                Note("a stream begins out of order");
            }

            var opened = $"{id}-{++_lastId}";
            _streams[opened] = new TeamsStream(answerTo) { Started = now, LastSent = now };
            return new TeamsVerdict(201, opened);
        }

        if (!_streams.TryGetValue(streamId, out var stream) || stream.IsOver)
        {
            Note($"stream {streamId} is not open");
            return new TeamsVerdict(404, "NotFound");
        }

        if (_stopped.Contains(answerTo))
        {
            stream.IsOver = true;
            return new TeamsVerdict(403, "ContentStreamNotAllowed", Message: "Content stream was canceled by user.");
        }

        if (time.GetElapsedTime(stream.Started, now) > StreamLimit)
        {
            return new TeamsVerdict(403, "ContentStreamNotAllowed", Message: "Content stream finished due to exceeded streaming time.");
        }

        foreach (var fault in stream.Broken(kind, (int?)info["streamSequence"], text, time.GetElapsedTime(stream.LastSent, now)))
        {
            Note(fault);
        }

        stream.LastSent = now;
        if (kind == "final")
        {
            stream.IsOver = true;
            _messages[streamId] = answerTo;
        }

        return new TeamsVerdict(202, streamId);
    }

    private void Note(string violation) => _violations.Add($"{id}: {violation}");

    /// <summary>The number of a failure, which the bot gives to the reader.</summary>
    [GeneratedRegex("[0-9a-f]{32}")]
    private static partial Regex Apology();
}
