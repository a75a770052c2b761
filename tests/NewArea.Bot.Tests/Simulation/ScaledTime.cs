namespace NewArea.Bot.Tests.Simulation;

/// <summary>A clock that runs faster than the wall's, timers included: minutes of conversation pass in seconds.</summary>
internal sealed class ScaledTime(int scale) : TimeProvider
{
    /// <summary>What the system's timers, which count in ticks of a coarse clock, may be early by, in milliseconds.</summary>
    private const int Tick = 5;

    private readonly DateTimeOffset _start = System.GetUtcNow();
    private readonly long _origin = System.GetTimestamp();

    public override long TimestampFrequency => System.TimestampFrequency;

    public override long GetTimestamp() => (System.GetTimestamp() - _origin) * scale;

    public override DateTimeOffset GetUtcNow() => _start + GetElapsedTime(0);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Scaled(dueTime), Scaled(period));

    /// <summary>Rounded up: a timer must not be early by our clock.</summary>
    private TimeSpan Scaled(TimeSpan span) =>
        span <= TimeSpan.Zero ? span : TimeSpan.FromMilliseconds(Math.Ceiling(span.TotalMilliseconds / scale) + Tick);
}
