namespace NewArea.Bot.Conversations.Stores.Sqlite;

/// <summary>The activities that were answered, so that one delivered again, even after a restart, is answered once.</summary>
internal sealed class AnsweredLog(ConversationDatabase database, TimeProvider time)
{
    private const int KeptHours = 24;

    public Task<bool> ContainsAsync(string activity, CancellationToken cancellationToken) =>
        database.RunAsync(
            "SELECT 1 FROM answered WHERE activity = $activity",
            command => command.ExecuteScalar() is not null,
            cancellationToken,
            ("$activity", activity));

    public Task AddAsync(string activity, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return database.ExecuteAsync(
            """
            INSERT OR IGNORE INTO answered(activity, at) VALUES ($activity, $now);
            DELETE FROM answered WHERE at < $oldest;
            """,
            cancellationToken,
            ("$activity", activity),
            ("$now", now.ToUnixTimeSeconds()),
            ("$oldest", now.AddHours(-KeptHours).ToUnixTimeSeconds()));
    }
}
