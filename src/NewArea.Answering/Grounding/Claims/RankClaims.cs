using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>Titles whose rank (副, 前, 原, deputy …) differs from the evidence's.</summary>
internal static partial class RankClaims
{
    /// <summary>Characters of a name that tell it from others.</summary>
    private const int Person = 2;

    /// <summary>What is told of things too: a former warehouse is an old one.</summary>
    private const string Former = "former";
    private const string Old = "old";
    private const string Predecessor = "predecessor";

    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence)
    {
        foreach (var added in statement.IsLatin ? Added(statement, evidence) : [])
        {
            yield return added;
        }

        foreach (Match match in Title.Matches(statement.Text))
        {
            var title = TitleOf(match);
            var rank = match.Groups["rank"].Value;
            var held = evidence.Sentences.Select(sentence => RanksOf(title, sentence.Reading)).FirstOrDefault(ranks => ranks.Count > 0);
            var isHeld = held?.Contains(rank) ?? (evidence.HasText(title) || (statement.IsLatin && rank.Length == 0 && evidence.HasSense(title)));
            if (!isHeld && !IsGivenElsewhere(statement.Text, match, evidence))
            {
                yield return statement.OriginalOf(match.Index, match.Index + match.Length);
            }
        }
    }

    /// <summary>Lower ranks that an English statement gives to an office of any name.</summary>
    private static IEnumerable<string> Added(SentenceReading statement, EvidenceSet evidence) => statement.Symbols
        .Where(symbol => symbol.Kind == SymbolKind.Word && Lower.IsMatch(statement.TextOf(symbol)) && !evidence.HasWord(statement.TextOf(symbol))
            && !(statement.TextOf(symbol) == Former && (evidence.HasWord(Old) || evidence.HasWord(Predecessor))))
        .Select(symbol => statement.OriginalOf(symbol.Start, symbol.End));

    [GeneratedRegex("^(?:deputy|vice|acting|former|assistant|associate|interim|executive)$")]
    private static partial Regex Lower { get; }

    /// <summary>Whether another sentence gives the office, with this rank, to the one who is named behind it.</summary>
    private static bool IsGivenElsewhere(string text, Match match, EvidenceSet evidence)
    {
        var person = text[(match.Index + match.Length)..Math.Min(text.Length, match.Index + match.Length + Person)];
        return person.Length == Person && Mentions.Surnames.Contains(person[0], StringComparison.Ordinal)
            && evidence.Context.Any(sentence => sentence.Reading.Text.Contains(person, StringComparison.Ordinal)
                && RanksOf(TitleOf(match), sentence.Reading).Contains(match.Groups["rank"].Value));
    }

    /// <summary>The head of a bureau is its director.</summary>
    private static string TitleOf(Match match) => match.Groups["title"].Value switch
    {
        "head" => "director",
        "chair" => "chairman",
        var title => title,
    };

    /// <summary>The ranks a title carries in a sentence; the sentence nearest to the statement decides.</summary>
    private static List<string> RanksOf(string title, SentenceReading sentence) =>
    [
        .. Title.Matches(sentence.Text).Where(match => TitleOf(match) == title).Select(match => match.Groups["rank"].Value),
    ];

    [GeneratedRegex(@"(?<rank>常务副|副总|副|前任|(?<![目之以此先提年])前|(?<![中高平草])原|代理|(?<![时年历朝现])代|候任|名誉|荣誉|执行|助理|首席|高级|准|总)?(?<title>总经理|经理|总裁|总监|董事长|理事长|主任|书记|主席|总统|总理|首相|部长|局长|厅长|处长|科长|司长|署长|市长|省长|州长|县长|区长|镇长|乡长|村长|校长|院长|所长|馆长|会长|社长|行长|台长|站长|厂长|队长|船长|舰长|教授|研究员|工程师|参谋长|司令|将军|元帅|上将|中将(?![其他她它之此该])|少将|上校|中校|少校|大使|领事|议长|议员|秘书长|发言人|教练|主编|导演|总督|巡抚|知县|知府|丞相|尚书|大臣)"
        + @"|\b(?:(?<rank>deputy|vice|former|acting|assistant|associate|honorary|executive|chief|senior|ex|general|interim|founding)[ -])?(?<title>director|manager|president|chairman|chair|minister|secretary|mayor|governor|(?<!at the )head(?= of)|premier|editor|professor|engineer|commander|general|captain|coach|leader|officer|principal(?= of\b|[,.]|$)|dean|ambassador)\b")]
    private static partial Regex Title { get; }
}
