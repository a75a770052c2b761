using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>What a statement tells as done and the clause of its evidence that tells of the same only plans (已开工, 计划明年开工).</summary>
internal static partial class AccomplishedClaims
{
    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence)
    {
        foreach (Match done in Done.Matches(statement.Text))
        {
            var clause = Clauses.Around(statement.Text, done.Index, done.Index + done.Length);
            if (!Planned.IsMatch(statement.Text.AsSpan(clause.Start, clause.Length))
                && Clauses.Nearest(statement, clause, evidence.Sentences) is { Reading: { } reading, Clause: var told }
                && reading.Text[told.Start..told.End] is var said && !Done.IsMatch(said) && (Planned.IsMatch(said) || Outlook.IsMatch(reading.Text.AsSpan(0, told.Start))))
            {
                yield return statement.OriginalOf(done.Index, done.Index + done.Length);
            }
        }
    }

    [GeneratedRegex(@"已经?(?![知有])|早已|\b(?:has|have) (?>(?:already )?(?:been )?)(?!put|planned|proposed|asked|post|sched|expect|design|approv)[a-z]+(?:ed|en|un|lt|t)\b|\bis over\b|\bwas (?:completed|finished|opened)\b")]
    private static partial Regex Done { get; }

    /// <summary>Opens a sentence in which all is planned.</summary>
    [GeneratedRegex(@"按照?规划|下一步|展望|目标|到20\d\d年(?=[，,])|\b(?:by|until) 20\d\d\b|\bplans?\b")]
    private static partial Regex Outlook { get; }

    [GeneratedRegex(@"将(?=[于在会把建被有要从])|计划|拟|预计|规划|打算|力争|有望|即将|明年|后年|正在|在建|待建|目标|争取|要(?=[达超到提增建])|\b(?:will|plan(?:s|ned|ning)?|to be|under construction|is being|are being|is expected|aims?|intends?|hopes?|would|scheduled|due)\b")]
    private static partial Regex Planned { get; }
}
