using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Guards;
using NewArea.Answering.Extractive.Wording;
using NewArea.Answering.Questions;
using NewArea.Memory.Keywords;
using NewArea.Memory.Ranking;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive;

/// <summary>
/// An English question put to Chinese passages: their words for what it names, in the order a Chinese question has
/// them (what stands after of and in comes first, what is asked for last), and its kind of asking.
/// </summary>
internal static partial class ChineseQuestion
{
    public static AskedQuestion Of(AskedQuestion asked, string original, IEnumerable<RankedPassage> passages)
    {
        var text = TextFolding.Fold(string.Join('\n', passages.Select(ranked => ranked.Passage.Text)));
        var words = ChineseWording.OfQuestion(EnglishFiller.Blank(original), text);
        return new AskedQuestion(new StandaloneQuestion(PostOf(asked, words) ?? Ordered(asked, words, text), ReaderLanguage.Chinese), TermWeights.Shipped);
    }

    /// <summary>What position does Zuo Long hold: 左龙担任什么职务?</summary>
    private static string? PostOf(AskedQuestion asked, IReadOnlyList<ChineseWord> words)
    {
        var at = PostQuestion.Of(asked.Folded) is { } post ? asked.Folded.IndexOf(post.Person, StringComparison.Ordinal) : -1;
        var name = words.FirstOrDefault(word => at >= 0 && word.Start >= at && word is { Stands: true, Text: [>= '一', _, ..] });
        return name.Text is null ? null : $"{name.Text}担任什么职务?";
    }

    private static string Ordered(AskedQuestion asked, IReadOnlyList<ChineseWord> words, string text)
    {
        var thing = AskedThing().Match(asked.Folded) is { Success: true } match ? match.Groups["thing"] : null;
        var head = Head().Match(asked.Folded) is { Success: true } found ? found : null;
        var kept = words.Where(word => !(head is not null && word.Start < head.Index + head.Length && word.End > head.Index)).Where(word => word.Stands || word.IsProper || IsIn(thing, word) || word.Text[0] < '一').ToList();
        var parts = Preposition().Matches(asked.Folded).Select(match => match.Index).Prepend(0).Reverse()
            .Select(start => kept.Where(word => !IsIn(thing, word) && word.Start >= start).ToList()).ToList();
        var before = parts.Zip(parts.Prepend([]), (part, later) => part.Except(later)).SelectMany(part => part);
        var body = Joined(before, text);
        return AskedRole.AsksHead(asked.Folded) && Bureau().Match(body) is { Success: true } bureau ? $"{body}{bureau.Groups["kind"].Value}长是谁?"
            : AskedRole.AsksHead(asked.Folded) && Committee().IsMatch(body) ? $"{body}主任是谁?"
            : $"{body} {Asking(asked)}{Thing(asked, [.. kept.Where(word => IsIn(thing, word))], text)}?";
    }

    /// <summary>Words of one character with common spaces between them would be read as one word typed so.</summary>
    private const string Between = "\u00a0";

    /// <summary>What is counted must stand in the text: where it does not, it is quoted as a name is.</summary>
    private static string Thing(AskedQuestion asked, List<ChineseWord> words, string text) =>
        asked.Type == AnswerType.Number && words is [.., { Stands: false } counted] ? $"\"{counted.Text}\"" : Joined(words, text);

    private static bool IsIn(Group? thing, ChineseWord word) =>
        thing is not null && word.Start >= thing.Index && word.Start < thing.Index + thing.Length;

    /// <summary>Words that stand side by side in the text do so here. A name that does not stand there is quoted: nothing else may answer.</summary>
    private static string Joined(IEnumerable<ChineseWord> words, string text)
    {
        var joined = "";
        var last = "";
        foreach (var word in words)
        {
            var isNext = last.Length > 0 && text.Contains(last + word.Text, StringComparison.Ordinal);
            last = isNext ? last + word.Text : word.Text;
            joined += (isNext || joined.Length == 0 ? "" : Between) + (word is { Stands: false, IsProper: true, Text: [< '一', ..] } ? $"\"{word.Text}\"" : word.Text);
        }

        return joined;
    }

    private static string Asking(AskedQuestion asked) => asked.Type switch
    {
        AnswerType.Number when HowOld().IsMatch(asked.Folded) => "多大年龄",
        AnswerType.Number => "多少",
        AnswerType.Date => "何时",
        AnswerType.Person => "谁",
        AnswerType.Place => "哪里",
        AnswerType.Organisation => "哪家",
        AnswerType.List => "哪些",
        AnswerType.Reason => "为什么",
        AnswerType.Manner => "怎样",
        _ => "什么",
    };

    /// <summary>The noun that is asked for: how many racks, which company.</summary>
    [GeneratedRegex(@"\b(?:how (?:many|much)|which|what|whose)(?! (?:is|are|was|were|does|do|did|has|have|had|will|can)\b)(?! (?:lies?|makes?|made|comes?|came|goes|went|stands?|drives?|drove|powers?|powered|runs?|ran|keeps?|kept|draws?|drew|pulls?|tops?|topped|sets?|gives?|gave|becomes?|became|gets?|got|leads?|led|tends?|helps?|helped|pays?|paid|brings?|brought|pushes|pushed|happens?|happened|follows?|causes?|caused|fuels?|fuelled|boosts?)\b)(?<thing>(?: [a-z0-9'-]+){1,4}?)(?= (?:is|are|was|were|does|do|did|has|have|had|will|can|could|of|in|at|for|on)\b|\?|$)")]
    private static partial Regex AskedThing();

    [GeneratedRegex(@"\b(?:of|in|at|for|from|on|during|with|by|to|under)\b")]
    private static partial Regex Preposition();

    /// <summary>Any office is a boss's, and who heads a body is asked by its kind.</summary>
    [GeneratedRegex(@"(?<=\bwho )(?:heads|runs|leads|is in charge of)\b|(?<=\b(?:company|firm|bureau|committee|group|top) )(?:boss|chief|head|leader|executive)\b(?! of)")]
    private static partial Regex Head();

    /// <summary>Who heads a 局 is its 局长.</summary>
    [GeneratedRegex("[一-龥](?<kind>[局厅院所校])$")]
    private static partial Regex Bureau();

    /// <summary>Who heads a 管委会 is its 主任.</summary>
    [GeneratedRegex("(?:委员会|管委会|中心|办公室|党工委)$")]
    private static partial Regex Committee();

    [GeneratedRegex(@"\bhow old\b")]
    private static partial Regex HowOld();
}
