using System.Text.RegularExpressions;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Tests.Grounding.Trials;

/// <summary>
/// Statements in the words of the people who asked: a question with its answer in the place of the question word. Faithful
/// with its own answer, an invention with another's.
/// </summary>
public static partial class AnsweredQuestions
{
    public static IEnumerable<Trial> Faithful(IEnumerable<Asked> questions, IReadOnlyList<Passage> others, Random random) =>
        Answered(questions, others, random).Select(found => found.Sentence.Trial($"answered {found.Kind}", found.Put(found.Asked.Answer)));

    /// <summary>Half of the other answers are of the same text, where the evidence holds them too.</summary>
    public static IEnumerable<Trial> Inventions(IEnumerable<Asked> questions, IReadOnlyList<Passage> others, Random random)
    {
        foreach (var group in Answered(questions, others, random).ToLookup(found => found.Kind))
        {
            var pool = group.ToList();
            foreach (var found in pool)
            {
                var near = pool.FindAll(other => other.Asked.Passages == found.Asked.Passages && IsOther(other.Asked.Answer, found.Asked.Answer));
                var isNear = near.Count > 0 && random.Next(2) == 0;
                var other = isNear ? near[random.Next(near.Count)] : pool[random.Next(pool.Count)];
                if (IsOther(other.Asked.Answer, found.Asked.Answer))
                {
                    yield return found.Sentence.Trial($"answered {group.Key}{(isNear ? ", near" : "")}", found.Put(other.Asked.Answer));
                }
            }
        }
    }

    private static IEnumerable<Found> Answered(IEnumerable<Asked> questions, IReadOnlyList<Passage> others, Random random) =>
        from asked in questions
        where asked.Answer.Length is >= 2 and <= 24 && !asked.Answer.Any(c => "，。；？".Contains(c, StringComparison.Ordinal))
        let word = Word.Match(asked.Question)
        where word.Success && !asked.Question.Contains(asked.Answer, StringComparison.Ordinal) && Word.Count(asked.Question) == 1
        let kind = word.Groups.Values.Skip(1).First(kind => kind.Success).Name
        where !SharesWords(asked)
        where kind is "amount" or "time" == asked.Answer.Any(c => char.IsDigit(c) || "一二三四五六七八九十百千万两".Contains(c, StringComparison.Ordinal))
        let sentence = SourceSentence.Holding(asked, others, random)
        where sentence is not null
        select new Found(asked, kind, word, sentence);

    /// <summary>An answer that repeats words of the question does not fit into it.</summary>
    private static bool SharesWords(Asked asked) => asked.Answer.Zip(asked.Answer.Skip(1), (a, b) => $"{a}{b}").Any(pair => asked.Question.Contains(pair, StringComparison.Ordinal));

    private static bool IsOther(string one, string other) => Bare(one) is var a && Bare(other) is var b
        && !a.Contains(b, StringComparison.Ordinal) && !b.Contains(a, StringComparison.Ordinal);

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private sealed record Found(Asked Asked, string Kind, Match Word, SourceSentence Sentence)
    {
        public string Put(string answer)
        {
            var question = Asked.Question;
            var rest = Ending.Replace(question[(Word.Index + Word.Length)..], "");
            var overlap = Math.Min(rest.Length, answer.Length);
            while (overlap > 0 && !rest.StartsWith(answer[^overlap..], StringComparison.Ordinal))
            {
                overlap--;
            }

            return question[..Word.Index] + answer + rest[overlap..] + "。";
        }
    }

    [GeneratedRegex("(?<person>谁|誰|何人|哪位|哪一位)|(?<time>什么时候|什麼時候|何时|何時|哪一?年|哪一?天)|(?<amount>多少(?!年代)|几(?=[个個年位名座家次人种種岁歲天])|幾(?=[个個年位名座家次人种種岁歲天]))"
        + "|(?<place>哪里|哪裡|哪儿|何处|何處|何地|什么地方|什麼地方|哪一?[个個座](?:国家|國家|城市|地方|地区|地區|省|州|岛|島|县|縣|镇|鎮)|哪一?(?:[国國]家?|[省州县縣]))"
        + "|(?<thing>(?<=[是为為叫])(?:什么|什麼|何)(?=[？?]))")]
    private static partial Regex Word { get; }

    [GeneratedRegex("[的呢嗎吗]?[？?]+$")]
    private static partial Regex Ending { get; }
}
