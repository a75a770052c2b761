using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;

namespace NewArea.Answering.Extractive.Guards;

/// <summary>What a sentence must have at least to answer a question of a kind: a date for 哪一年, money for 多少钱.</summary>
internal static partial class Requirements
{
    /// <summary>A passage says whether something is so only when it speaks of most of it.</summary>
    private const double EnoughForYesNo = 0.6;
    private const double EnoughOfBody = 0.34;

    public static bool AreMet(AskedQuestion asked, Candidate candidate) => AreMet(asked, candidate, isInTextsWords: true);

    /// <summary>The same of a question whose words are not the text's: how much of them a passage holds says nothing.</summary>
    public static bool AreMetInOtherWords(AskedQuestion asked, Candidate candidate) => AreMet(asked, candidate, isInTextsWords: false);

    private static bool AreMet(AskedQuestion asked, Candidate candidate, bool isInTextsWords)
    {
        var sentence = candidate.Sentence.Folded;
        if (!asked.Needs.AreMetBy(sentence))
        {
            return false;
        }

        var beside = $"{candidate.Previous?.Folded} {sentence}";
        var around = Around(candidate);
        if (!AskedOrder.StandsIn(asked.Folded, sentence, around) || !AskedPlace.IsMeant(asked.Folded, sentence, around)
            || !AskedCount.IsNotContradicted(asked.Folded, sentence) || !AskedCount.IsTold(asked.Folded, sentence)
            || !AskedMembers.AreNamed(asked.Folded, sentence)
            || (asked.Specifics.Office is null && !AskedRole.StandsIn(asked.Folded, sentence)) || !AskedRole.Speaks(asked.Folded, around)
            || !AskedContents.AreTold(asked, sentence) || !AskedGreatest.IsTold(asked.Folded, sentence)
            || !AskedRole.IsSo(asked.Folded, sentence) || !AskedFacility.IsSpokenOf(asked.Folded, around))
        {
            return false;
        }

        if (AsksCounted().Match(asked.Folded) is { Success: true } counted && !HoldsThing(asked, counted.Groups["thing"], candidate))
        {
            return false;
        }

        if (asked.Specifics.Office is { } office && !IsOfAskedBody(asked, office, candidate))
        {
            return false;
        }

        if (AsksPlaces().IsMatch(asked.Folded) && !HasFreshPlace(asked, candidate))
        {
            return false;
        }

        if (asked.IsEnglish && (UnnamedMembers.AreIn(asked, sentence) || !EnglishBody.StandsIn(asked, candidate) || !AskedTopic.IsIn(asked, candidate) || !EnglishRequirements.AreMet(asked.Folded, candidate.Sentence, asked.Type)))
        {
            return false;
        }

        return asked.Type switch
        {
            AnswerType.Date => HasTime().IsMatch(sentence),
            AnswerType.YesNo => !isInTextsWords || Coverage.OfCharacters(asked, candidate.In.Holds) >= EnoughForYesNo,
            AnswerType.Number => HasFreshNumber(asked, candidate.Sentence) && HasUnit(asked.Folded, beside),
            _ => true,
        };
    }

    /// <summary>The folded sentence with what stands around it.</summary>
    public static string Around(Candidate candidate) =>
        string.Join('\n', candidate.In.Sentences.Append(candidate.In.Heading).Select(text => text.Folded).Append(candidate.Previous?.Folded));

    /// <summary>The counted thing, 员工 in 多少名员工, or a word for it stands in the passage.</summary>
    private static bool HoldsThing(AskedQuestion asked, Group thing, Candidate candidate) => asked.WholeTerms
        .Where(term => term.Term.Start == thing.Index)
        .All(term => term.IsIn(key => candidate.In.Holds(key) || candidate.Previous?.Holds(key) == true));

    /// <summary>A place that neither the question nor the document's title names.</summary>
    private static bool HasFreshPlace(AskedQuestion asked, Candidate candidate)
    {
        var (sentence, title) = (candidate.Sentence, candidate.In.Heading.Folded);
        return sentence.Mentions.Where(mention => mention.Kind == MentionKind.Place).Select(mention => mention.In(sentence.Folded))
            .Concat(Gazetteer.FindIn(sentence.Folded))
            .Any(place => !asked.Holds(place) && !title.Contains(place, StringComparison.Ordinal) && !(AsksCities().IsMatch(asked.Folded) && place[^1] is '区' or '园' or '谷' or '楼'));
    }

    /// <summary>What stands before the office, 原子高科 in 原子高科的总经理, is spoken of in the passage.</summary>
    private static bool IsOfAskedBody(AskedQuestion asked, Office office, Candidate candidate)
    {
        var at = asked.Folded.LastIndexOf(office.Title, StringComparison.Ordinal);
        if (at > 0 && ByDeed().IsMatch(asked.Folded.AsSpan(0, at)))
        {
            return true;
        }

        var body = asked.WholeTerms.Where(term => term.Term.Start + term.Term.Length <= at).ToList();
        return body.Count == 0 || body.Where(term => term.IsIn(key => candidate.In.Holds(key) || candidate.Previous?.Holds(key) == true)).Sum(term => term.Weight)
            >= EnoughOfBody * body.Sum(term => term.Weight);
    }

    /// <summary>管生产的那位厂长: called by what he does, in whatever words.</summary>
    [GeneratedRegex(@"(?:管|带|率|领|负责|盯|说|讲|提|守|拿|做|当|修|建|跑|熬|干)[^,]{0,14}的(?:那[位个名][^,]{0,5},?)?[一-龥]{0,3}$")]
    private static partial Regex ByDeed();

    private static bool HasFreshNumber(AskedQuestion asked, IndexedText sentence) =>
        sentence.Mentions.Any(mention => mention.Kind == MentionKind.Number && !asked.Holds(mention.In(sentence.Folded)) && !Year().IsMatch(mention.In(sentence.Folded)))
        || CountedInWords().IsMatch(sentence.Folded);

    /// <summary>A counted thing is counted by its measure word: 多少辆 is not answered by 台湾3家.</summary>
    private static bool HasUnit(string question, string beside) =>
        AsksUnit().Match(question) is not { Success: true } unit
        || beside.Contains(unit.Groups["unit"].Value, StringComparison.Ordinal)
        || (Alike.FirstOrDefault(alike => alike.Contains(unit.Groups["unit"].Value[0], StringComparison.Ordinal)) is { } others && beside.IndexOfAny(others.ToCharArray()) >= 0);

    /// <summary>Measure words of which a question has one and a text another: 几座机柜 and 5144个, 多少趟 and 20余批次.</summary>
    private static readonly string[] Alike = ["座台架个组套", "趟次批回", "所家座间个"];

    /// <summary>A year counts nothing.</summary>
    [GeneratedRegex(@"^(?:19|20)\d{2}年?$")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?:多少|几)(?<unit>辆|架|艘|所|座|亩|匹|首|集|届|票|吨|层|页|章|枚|株|尊|册|批次|公顷|斤|次|趟|台|套)")]
    private static partial Regex AsksUnit();

    [GeneratedRegex(@"年|月|日|世纪|时期|朝|代|夏|秋|冬|春|早|晚|点|周|末|初|时|后|前|以来|\d{2,4}|\b(?:today|century|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b")]
    private static partial Regex HasTime();

    [GeneratedRegex(@"[一二两三四五六七八九十数几半双]+[多余]?(?:种|类|大|点|步|方面|款|成|倍|代|世|者|样|重|段|组|对|番|期|人|手|地|省|县|市|国|党|派)|第[一二三四五六七八九十]|唯一|独一|双方|首[次个位届]|\b(?:first|second|third|half|several|single|both|once|twice|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|sixty|seventy|eighty|ninety)\b")]
    private static partial Regex CountedInWords();

    [GeneratedRegex(@"多少(?:[个名家位项台套座辆所条件种])(?<thing>(?!年头|春秋|寒暑|小时|星期|礼拜|月份)[一-龥]{2})[?？。]?$|\bhow many (?:[a-z-]+ ){0,2}?(?<thing>(?!people|times|things|places|years|decades|centuries|generations|months|weeks|days|hours|minutes|kinds|types|sorts|ones|items|of\b|more\b)[a-z-]{4,})(?= (?:is|are|was|were|did|does|do|has|have|had|will|can|came|went|visited|took|got)\b|\?|$)")]
    private static partial Regex AsksCounted();

    [GeneratedRegex(@"哪(?:些|几)个?(?:国家?|城市|省份?|市)")]
    private static partial Regex AsksCities();

    [GeneratedRegex(@"哪(?:些|几)个?(?:国家?|城市|省份?|市|县)|\bwhich (?:countries|cities|provinces)\b")]
    private static partial Regex AsksPlaces();
}
