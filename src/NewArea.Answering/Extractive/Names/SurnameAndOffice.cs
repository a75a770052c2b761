using System.Text.RegularExpressions;
using NewArea.Memory.Passages;
using NewArea.Memory.Text;

namespace NewArea.Answering.Extractive.Names;

/// <summary>A person called by surname and office, 朱经理 or 老薛, put by the full name that the passages give.</summary>
internal static partial class SurnameAndOffice
{
    /// <returns>The question with the full name; the question itself where it calls no one so, or the passages know none or several.</returns>
    public static string Resolve(string question, IEnumerable<Passage> passages)
    {
        if (Called().Match(question) is not { Success: true } called)
        {
            return question;
        }

        var surname = called.Groups["surname"].Value;
        var office = called.Groups["office"].Value;
        var names = passages.SelectMany(passage => Named().Matches(TextFolding.Fold(passage.Text)))
            .Where(match => match.Groups["name"].Value.StartsWith(surname, StringComparison.Ordinal)
                && match.Groups["office"].Value.Contains(office, StringComparison.Ordinal))
            .Select(match => match.Groups["name"].Value)
            .Distinct()
            .ToList();
        return names is [var name] ? question.Remove(called.Index, called.Length).Insert(called.Index, name) : question;
    }

    [GeneratedRegex(@"(?<![一-龥-[的]])(?:(?<surname>[" + Mentions.Surnames + @"])(?<office>经理|主任|局长|书记|董事长|总监|院长|校长|所长|会长|部长|市长|省长|主席|教授|记者)|老(?<surname>[" + Mentions.Surnames + @"])(?=[是在说的怎哪]))")]
    private static partial Regex Called();

    [GeneratedRegex(@"(?<office>经理|主任|局长|书记|董事长|总监|院长|校长|所长|会长|部长|市长|省长|主席|教授|记者)(?<name>[" + Mentions.Surnames + @"][一-龥]{1,2}?)(?=说|表示|认为|介绍|指出|[,，。;；)\n]|$)|(?<![一-龥])(?<name>[" + Mentions.Surnames + @"][一-龥]{1,2})(?:是|为|任|担任)(?<office>[^。,，]{2,30}(?:经理|主任|局长|书记|董事长|总监|院长|校长|所长|会长|部长|市长|省长|主席|教授|记者))")]
    private static partial Regex Named();
}
