using System.Runtime.CompilerServices;
using NewArea.Answering.Questions;
using NewArea.Memory.Ranking;

namespace NewArea.Answering.Generative.Caching;

/// <summary>
/// Remembers what a model wrote: the same question over the same memory, model and prompts is not paid for twice. A changed
/// memory has another version and so another key. Drafts are kept, not answers: each is checked again when it is used.
/// </summary>
internal sealed class CachedAnswerWriter(IAnswerWriter inner, Func<long> memoryVersion, string model, string promptVersion) : IAnswerWriter
{
    public const int Capacity = 512;

    private readonly Lock _gate = new();
    private readonly Dictionary<Key, LinkedListNode<(Key Key, IReadOnlyList<Draft> Drafts)>> _known = [];
    private readonly LinkedList<(Key Key, IReadOnlyList<Draft> Drafts)> _recent = [];

    public AnswerOrigin Origin => inner.Origin;

    public async IAsyncEnumerable<Draft> WriteAsync(
        StandaloneQuestion question, IReadOnlyList<RankedPassage> passages, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var key = new Key(question.Text, question.Language, memoryVersion(), model, promptVersion);
        if (Find(key) is { } known)
        {
            GenerationTelemetry.CacheHit();
            foreach (var draft in known)
            {
                yield return draft;
            }

            yield break;
        }

        var drafts = new List<Draft>();
        await foreach (var draft in inner.WriteAsync(question, passages, cancellationToken))
        {
            drafts.Add(draft);
            yield return draft;
        }

        // Only a whole answer comes here: a broken one has thrown, an abandoned one has stopped at a yield.
        if (drafts.Count > 0)
        {
            Keep(key, drafts);
        }
    }

    private IReadOnlyList<Draft>? Find(Key key)
    {
        lock (_gate)
        {
            if (!_known.TryGetValue(key, out var node))
            {
                return null;
            }

            _recent.Remove(node);
            _recent.AddFirst(node);
            return node.Value.Drafts;
        }
    }

    private void Keep(Key key, List<Draft> drafts)
    {
        lock (_gate)
        {
            if (_known.ContainsKey(key))
            {
                return;
            }

            _known[key] = _recent.AddFirst((key, drafts));
            if (_known.Count > Capacity)
            {
                _known.Remove(_recent.Last!.Value.Key);
                _recent.RemoveLast();
            }
        }
    }

    private readonly record struct Key(string Question, string Language, long MemoryVersion, string Model, string PromptVersion);
}
