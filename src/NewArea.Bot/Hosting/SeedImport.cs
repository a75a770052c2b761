using NewArea.Memory;
using NewArea.Memory.Documents;

namespace NewArea.Bot.Hosting;

/// <summary>Brings the seeds in while the service already answers; <see cref="SeedsHealth"/> tells how far it is.</summary>
internal sealed partial class SeedImport(SeedImporter importer, ILogger<SeedImport> log) : BackgroundService
{
    private int _documents;
    private volatile bool _isDone;

    public bool IsDone => _isDone;

    public Exception? Failure { get; private set; }

    public int Documents => _documents;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Opening the memory may take a moment; the server need not wait for it.
        await Task.Yield();
        try
        {
            await foreach (var (reading, result) in importer.ImportAsync(stoppingToken))
            {
                switch (reading, result)
                {
                    case (_, { Outcome: ImportOutcome.IdInUse } refused):
                        LogIdInUse(reading.Path, refused.DocumentId);
                        break;
                    case (_, { } imported):
                        Interlocked.Increment(ref _documents);
                        LogImported(imported.DocumentId, imported.Outcome, imported.Passages);
                        break;
                    case (UnreadDocument unread, _):
                        LogUnread(unread.Path, unread.Reason, unread.Line, unread.Detail);
                        break;
                }
            }

            _isDone = true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Failure = failure;
            LogFailed(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Seed {Document}: {Outcome}, {Passages} passages")]
    private partial void LogImported(string document, ImportOutcome outcome, int passages);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Seed {Path} was not read: {Reason} (line {Line}) {Detail}")]
    private partial void LogUnread(string path, UnreadReason reason, int? line, string? detail);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Seed {Path} was left out: somebody imported a document with its id, {Document}. Delete that one, or give the seed another id")]
    private partial void LogIdInUse(string path, string document);

    [LoggerMessage(Level = LogLevel.Error, Message = "The seeds could not be imported; the service answers from what the memory holds")]
    private partial void LogFailed(Exception failure);
}
