using System.Buffers;
using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;
using NewArea.Answering.Questions;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Suggestions;

/// <summary>
/// Turns sentences into the questions they answer, by form alone: a figure becomes 多少 where it stands (Chinese leaves
/// the question word in place) or moves to the front as «How many» (English); who speaks, what lies somewhere and what
/// bears a name in quotation marks is asked about. Cautious: what does not fit a form gives no question.
/// </summary>
internal static partial class QuestionsFrom
{
    private const int ShortestChinese = 9;
    private const int LongestChinese = 34;
    private const int LongestEnglish = 90;

    /// <summary>Marks that make a question more than one clause.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”《》（）();:：");

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；！？、,");

    public static IEnumerable<string> Passage(Passage passage)
    {
        var sentences = passage.Sentences.Select(passage.TextOf);
        return passage.Document.Language == ReaderLanguage.English
            ? sentences.SelectMany(English)
            : sentences.SelectMany(Chinese);
    }

    internal static IEnumerable<string> Chinese(string sentence) => ChineseFigure().Matches(sentence)
        // From the beginning of the sentence, or else the figure's clause by itself.
        .SelectMany(figure => new[] { 0, sentence.AsSpan(0, figure.Index).LastIndexOfAny(ClauseEnds) + 1 }
            .Distinct().Select(start => AskedForFigure(sentence, start, figure)).OfType<string>().Take(1))
        .Concat(ChinesePlace().Matches(sentence).Select(place => place.Value + "哪里？"))
        .Concat(ChineseQuoted().Matches(sentence).Select(quoted => quoted.Value + "有什么进展？"))
        .Concat(ChineseSpeaker().Matches(sentence).Select(speaker => speaker.Value + "是谁？"));

    internal static IEnumerable<string> English(string sentence)
    {
        if (EnglishCount().Match(sentence) is { Success: true } counted)
        {
            var question = $"How many {counted.Groups["rest"].Value}?";
            if (question.Length <= LongestEnglish && !question.AsSpan().ContainsAny(Marks) && !OtherFigure().IsMatch(Year().Replace(question, "")))
            {
                yield return question;
            }
        }

        foreach (Match quoted in EnglishQuoted().Matches(sentence))
        {
            yield return $"What does the text say about {quoted.Groups["name"].Value}?";
        }

        foreach (Match speaker in EnglishSpeaker().Matches(sentence))
        {
            yield return $"Who is {speaker.Groups["name"].Value}?";
        }
    }

    /// <returns>Null when the clause points outside itself, or holds another figure, which would be the answer to another question.</returns>
    private static string? AskedForFigure(string sentence, int start, Match figure)
    {
        var before = sentence[start..figure.Index];
        var rest = sentence.AsSpan(figure.Index + figure.Length);
        var after = rest.IndexOfAny(ClauseEnds) is >= 0 and var end ? rest[..end].ToString() : rest.ToString();
        var unit = figure.Groups["unit"].Value;
        var question = before + (unit is "%" or "％" ? "百分之多少" : "多少" + unit) + after + "？";
        return question.Length is >= ShortestChinese and <= LongestChinese
            && !Dependent().IsMatch(before)
            && !OtherFigure().IsMatch(Year().Replace(before + after, ""))
            && !question.AsSpan().ContainsAny(Marks)
                ? question
                : null;
    }

    [GeneratedRegex(@"(?:约|近|超过?|逾|达到?|累计)?\d[\d,]*(?:\.\d+)?[多余]?(?:[千百]|万|(?=亿))?[多余]?(?<unit>亿元|万元|元|个|家|人|名|例|项|条|台|套|件|万?吨|人次|座|所|倍|架|户|亩|公里|平方公里|平方米|米|天|%|％)(?!月|点)")]
    private static partial Regex ChineseFigure();

    /// <summary>A beginning that points back to something outside the question, or a verb whose subject stands before it.</summary>
    [GeneratedRegex("^(?:$|其|该|这|那|此|他|她|它|目前|同时|并|而|也|还|另|其中|当天|当日|以|作为|一是|二是|三是|此外|如今|[对接聘请引新取获打推建拥形达完实就](?!.*的))")]
    private static partial Regex Dependent();

    [GeneratedRegex(@"\d|[一二三四五六七八九十百千]{2,}")]
    private static partial Regex OtherFigure();

    [GeneratedRegex(@"(?:19|20)\d\d年?|第?[一二三四]季度|\d{1,2}月(?:\d{1,2}日)?")]
    private static partial Regex Year();

    [GeneratedRegex("^[一-龥（）]{3,24}?位于(?!全|国|世)")]
    private static partial Regex ChinesePlace();

    [GeneratedRegex("“[一-龥]{3,10}”(?=新|项目|已|正|取得|建|获|的建设)")]
    private static partial Regex ChineseQuoted();

    [GeneratedRegex("(?:(?<=^|[，；据员长任记授士理监人者家]))[" + Mentions.Surnames + "][一-龥]{1,2}(?=说|表示|介绍|指出|认为|告诉|是[一-龥]{2,20}(?:长|书记|主任|经理|员|教授|记者|院士))")]
    private static partial Regex ChineseSpeaker();

    /// <summary>«In the first quarter of 2024, 38 major projects started …»: the figure leads its clause and counts what follows.</summary>
    [GeneratedRegex(@"^(?:[^,]{0,60}, )?(?:[Mm]ore than |[Oo]ver |[Aa]bout |[Nn]early |[Ss]ome |[Aa]t least |[Aa] total of )?\d[\d,]* (?<rest>[a-z][a-z-]+(?: [a-zA-Z-]+)* (?:started|were|have|had|took|joined|settled|began|completed|won|are|work|live)\b[^,.;]*)")]
    private static partial Regex EnglishCount();

    [GeneratedRegex("[\"“](?<name>[A-Z][\\w'-]+(?: [\\w'-]+){1,5})[\"”]")]
    private static partial Regex EnglishQuoted();

    [GeneratedRegex(@"(?:(?:[Aa]ccording to|said|says) (?<name>[A-Z][a-z]+ [A-Z][a-z]+)\b|\b(?<name>[A-Z][a-z]+ [A-Z][a-z]+)(?: \([^)]*\))?(?: says| said| is (?:the|a)\b|, (?:a|the|head|director|secretary|chairman|deputy|general|member|reporter)\b))")]
    private static partial Regex EnglishSpeaker();
}
