using NewArea.Answering.Questions;
using NewArea.Memory.Feedback;

namespace NewArea.Bot.Conversations.Stores.Sqlite;

/// <summary>
/// What was said in each conversation, so that follow-ups are understood after a restart too.
/// Bounded: a conversation keeps its last <see cref="KeptTurns"/> turns, and nothing outlives <see cref="KeptDays"/>.
/// </summary>
internal sealed class ConversationStore(ConversationDatabase database, TimeProvider time)
{
    /// <summary>Turns that are kept for feedback.</summary>
    public const int KeptTurns = 50;

    /// <summary>Turns that a follow-up may refer to.</summary>
    public const int HistoryTurns = 6;

    public const int KeptDays = 30;

    /// <summary>The last turns, oldest first.</summary>
    public Task<IReadOnlyList<Turn>> HistoryAsync(string conversation, CancellationToken cancellationToken) =>
        database.RunAsync<IReadOnlyList<Turn>>(
            "SELECT question, answer FROM turns WHERE conversation = $conversation ORDER BY id DESC LIMIT $limit",
            command =>
            {
                using var reader = command.ExecuteReader();
                List<Turn> turns = [];
                while (reader.Read())
                {
                    turns.Add(new Turn(reader.GetString(0), reader.IsDBNull(1) ? null : reader.GetString(1)));
                }

                turns.Reverse();
                return turns;
            },
            cancellationToken,
            ("$conversation", conversation),
            ("$limit", HistoryTurns));

    /// <param name="conversation">The channel's conversation.</param>
    /// <param name="reply">The channel's id of the message that carried the answer; feedback refers to it.</param>
    /// <param name="turn">What was asked and answered.</param>
    /// <param name="cancellationToken">Gives up waiting for the file.</param>
    public Task RememberAsync(
        string conversation, string? reply, RememberedTurn turn, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return database.ExecuteAsync(
            """
            INSERT INTO turns(conversation, reply, question, answer, evidence, at)
                VALUES ($conversation, $reply, $question, $answer, $evidence, $now);
            DELETE FROM turns WHERE conversation = $conversation AND id <= (
                SELECT id FROM turns WHERE conversation = $conversation ORDER BY id DESC LIMIT 1 OFFSET $kept);
            DELETE FROM turns WHERE at < $oldest;
            """,
            cancellationToken,
            ("$conversation", conversation),
            ("$reply", reply),
            ("$question", turn.Question),
            ("$answer", turn.Answer),
            ("$evidence", turn.Evidence.ToJson()),
            ("$now", now.ToUnixTimeSeconds()),
            ("$kept", KeptTurns),
            ("$oldest", now.AddDays(-KeptDays).ToUnixTimeSeconds()));
    }

    /// <summary>The turn whose answer a reply carried; without a reply id, the conversation's last turn.</summary>
    public Task<RememberedTurn?> FindAsync(string conversation, string? reply, CancellationToken cancellationToken) =>
        database.RunAsync(
            """
            SELECT question, answer, evidence FROM turns
            WHERE conversation = $conversation AND ($reply IS NULL OR reply = $reply) ORDER BY id DESC LIMIT 1
            """,
            command =>
            {
                using var reader = command.ExecuteReader();
                return reader.Read()
                    ? new RememberedTurn(
                        reader.GetString(0),
                        reader.IsDBNull(1) ? null : reader.GetString(1),
                        AnswerEvidence.FromJson(reader.GetString(2)))
                    : null;
            },
            cancellationToken,
            ("$conversation", conversation),
            ("$reply", reply));

    public Task ForgetAsync(string conversation, CancellationToken cancellationToken) =>
        database.ExecuteAsync(
            "DELETE FROM turns WHERE conversation = $conversation", cancellationToken, ("$conversation", conversation));
}
