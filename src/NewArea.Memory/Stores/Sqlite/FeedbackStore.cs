using Microsoft.Data.Sqlite;
using NewArea.Memory.Feedback;

namespace NewArea.Memory.Stores.Sqlite;

/// <summary>The readers' feedback, in a file of its own that the service writes and the terminal reads.</summary>
public sealed class FeedbackStore(string file)
{
    private const string Schema = """
        PRAGMA journal_mode = WAL;
        CREATE TABLE IF NOT EXISTS feedback(
            id INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            is_like INTEGER NOT NULL,
            comment TEXT,
            question TEXT NOT NULL,
            answer TEXT,
            evidence TEXT NOT NULL);
        """;

    public string File => file;

    /// <summary>The feedback on answers from a memory: <c>feedback.db</c> in the same folder.</summary>
    public static FeedbackStore Beside(string memory) => new(Path.Combine(Path.GetDirectoryName(memory) ?? "", "feedback.db"));

    public async Task AddAsync(FeedbackEntry entry, CancellationToken cancellationToken = default)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO feedback(at, is_like, comment, question, answer, evidence)
            VALUES ($at, $like, $comment, $question, $answer, $evidence)
            """;
        command.Parameters.AddWithValue("$at", entry.At.ToUnixTimeMilliseconds());
        command.Parameters.AddWithValue("$like", entry.IsLike);
        command.Parameters.AddWithValue("$comment", (object?)entry.Comment ?? DBNull.Value);
        command.Parameters.AddWithValue("$question", entry.Question);
        command.Parameters.AddWithValue("$answer", (object?)entry.Answer ?? DBNull.Value);
        command.Parameters.AddWithValue("$evidence", entry.Evidence.ToJson());
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>All feedback, oldest first.</summary>
    public async Task<IReadOnlyList<FeedbackEntry>> ListAsync(CancellationToken cancellationToken = default)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT at, is_like, comment, question, answer, evidence FROM feedback ORDER BY id";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        List<FeedbackEntry> entries = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            entries.Add(new FeedbackEntry(
                DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(0)),
                reader.GetBoolean(1),
                reader.IsDBNull(2) ? null : reader.GetString(2),
                reader.GetString(3),
                reader.IsDBNull(4) ? null : reader.GetString(4),
                AnswerEvidence.FromJson(reader.GetString(5))));
        }

        return entries;
    }

    private async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file }.ToString());
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = Schema;
        await command.ExecuteNonQueryAsync(cancellationToken);
        return connection;
    }
}
