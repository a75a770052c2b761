using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Wording;
using NewArea.Answering.Questions;
using NewArea.Memory.Keywords;
using NewArea.Memory.Passages;

namespace NewArea.Answering.Extractive.Names;

/// <summary>
/// Somebody called by a post, the science bureau's chief, put by the name that the passages give: what he says stands beside his name, not
/// beside his post. Who holds a post is left as it is asked.
/// </summary>
internal static partial class EnglishOfficeHolder
{
    /// <returns>The question with the name; the question itself where it calls no one so, or the passages know none or several.</returns>
    public static string Resolve(string question, IEnumerable<Passage> passages)
    {
        if (AsksHolder().IsMatch(question) || EnglishPost.In(question) is not { } post)
        {
            return question;
        }

        var asked = new AskedQuestion(new StandaloneQuestion(post.Body.Value, ReaderLanguage.English), TermWeights.Shipped).WholeTerms;
        var names = passages.SelectMany(passage => Introduction().Matches(passage.Text))
            .Where(holder => holder.Groups["post"].Value.Split(" and the ").Prepend(holder.Groups["post"].Value).Any(held => IsHeld(post, held, asked)))
            .Select(holder => holder.Groups["name"].Value)
            .Distinct()
            .ToList();
        return names is [var name] ? question.Remove(post.Start, post.Length).Insert(post.Start, name) : question;
    }

    private static bool IsHeld(EnglishPost asked, string post, IReadOnlyList<AskedTerm> body)
    {
        HashSet<ulong> keys = [.. TermAnalyzer.Analyze(post).Select(term => term.Key)];
        return asked.IsDeputy == Deputy().IsMatch(post) && body.Count > 0
            && body.Where(term => term.IsIn(keys.Contains)).Sum(term => term.Weight) >= Most * body.Sum(term => term.Weight);
    }

    /// <summary>The share of the body's words that a post must have: it may be called by a short form, the science bureau, but not by another's.</summary>
    private const double Most = 0.75;

    [GeneratedRegex(@"\bwho(?:m|se)?\b|\bname of\b|\bnamed\b|\bcalled\b|\bpredecessor\b|\bformer\b|\bprevious\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksHolder();

    [GeneratedRegex(@"\b(?:deputy|vice)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Deputy();

    [GeneratedRegex(@"(?<name>\p{Lu}[a-zü']+ \p{Lu}[a-zü']+)(?: \([^()]*\))? (?:is|serves as) (?:the |an? )?(?<post>[^.;]{5,240})")]
    private static partial Regex Introduction();
}
