using Microsoft.ML.Tokenizers;
using NewArea.Answering.Questions;
using NewArea.Memory.Passages;
using NewArea.Memory.Ranking;

namespace NewArea.Answering.Generative.Prompts;

/// <summary>
/// Fits passages and turns into a prompt, whole or not at all: passages are dropped from the bottom, turns from the
/// beginning. Counted with the o200k vocabulary; other models' counts differ by some per cent.
/// </summary>
internal static class TokenBudget
{
    private const int MostTurns = 6;
    private const int TurnTokens = 1200;

    private static readonly Lazy<TiktokenTokenizer> Tokenizer = new(() => TiktokenTokenizer.CreateForEncoding("o200k_base"));

    /// <summary>The best passages that fit, at least one; the prompt and how many passages it holds.</summary>
    public static (string Prompt, IReadOnlyList<Passage> Passages) Fit(IReadOnlyList<RankedPassage> ranked, int tokens)
    {
        var kept = new List<Passage>();
        var prompt = "";
        foreach (var passage in ranked.Select(entry => entry.Passage))
        {
            var next = PromptData.Passage(kept.Count + 1, passage);
            tokens -= Tokenizer.Value.CountTokens(next);
            if (tokens < 0 && kept.Count > 0)
            {
                break;
            }

            kept.Add(passage);
            prompt += next;
        }

        return (prompt, kept);
    }

    public static string Fit(IReadOnlyList<Turn> history)
    {
        var prompt = "";
        var tokens = TurnTokens;
        foreach (var turn in history.Reverse().Take(MostTurns))
        {
            var next = PromptData.Turn(turn);
            tokens -= Tokenizer.Value.CountTokens(next);
            if (tokens < 0)
            {
                break;
            }

            prompt = next + prompt;
        }

        return prompt;
    }
}
