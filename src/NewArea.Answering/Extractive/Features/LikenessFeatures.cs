using System.Text.RegularExpressions;
using NewArea.Memory.Documents;

namespace NewArea.Answering.Extractive.Features;

/// <summary>
/// Whether the very thing that is asked for is spoken of, in these words or in others: what of the question nothing comes
/// near to, the noun beside the asking words, what a possible answer stands in one clause with, words that narrow the question.
/// </summary>
internal static partial class LikenessFeatures
{
    public const int Count = 17;

    /// <summary>Terms as rare as this carry the question; those below stand in every tenth text.</summary>
    private const double Telling = 3;

    /// <summary>A cosine below this is chance.</summary>
    private const double Akin = 0.35;

    public static void Add(FeatureRow row, AskedQuestion asked, Candidate candidate, TermLikeness likeness)
    {
        var terms = asked.WholeTerms;
        var (sentence, passage) = (likeness.In(candidate.Sentence), likeness.In(candidate.In));
        bool IsBeside(int at) => asked.IsBesideAsking(terms[at].Key);
        row.Add(Share(terms, sentence, _ => true));
        row.Add(Share(terms, passage, _ => true));
        row.Add(Rarest(terms, sentence));
        row.Add(Rarest(terms, passage));
        row.Add(Least(terms, sentence));
        row.Add(Least(terms, passage));
        row.Add(Share(terms, sentence, IsBeside));
        row.Add(Share(terms, passage, IsBeside));
        var head = Head(asked);
        row.Add(head < 0 ? -1 : sentence[head]);
        row.Add(head < 0 ? -1 : passage[head]);
        row.Add(head < 0 ? -1 : terms[head].Weight);
        var clauses = AnswerClauses(asked, candidate.Sentence).Select(clause => likeness.In(candidate.Sentence, clause)).ToList();
        row.Add(clauses.Select(clause => Share(terms, clause, _ => true)).DefaultIfEmpty(-1).Max());
        row.Add(clauses.Select(clause => Share(terms, clause, IsBeside)).DefaultIfEmpty(-1).Max());
        row.Add(Foreign(terms, sentence));
        row.Add(Foreign(terms, passage));
        var narrowing = Narrowing().Matches(asked.Folded).Select(match => match.Value).Distinct().ToList();
        row.Add(narrowing.Count);
        row.Add(narrowing.Count(word => !candidate.Sentence.Folded.Contains(word, StringComparison.Ordinal)
            && candidate.Previous?.Folded.Contains(word, StringComparison.Ordinal) != true));
    }

    /// <summary>The clauses in which something of the asked kind stands; all of them where the kind has no form of its own.</summary>
    private static IEnumerable<TextSpan> AnswerClauses(AskedQuestion asked, IndexedText sentence)
    {
        var fitting = sentence.Mentions
            .Where(mention => AnswerFit.Fits(asked.Type, mention.Kind) && !asked.Holds(mention.In(sentence.Folded))).ToList();
        return asked.Type is AnswerType.Number or AnswerType.Date or AnswerType.Person or AnswerType.Place or AnswerType.Organisation
            ? sentence.Clauses.Where(clause => fitting.Exists(mention => mention.Start < clause.End && clause.Start < mention.End))
            : sentence.Clauses;
    }

    private static double Share(IReadOnlyList<AskedTerm> terms, double[] likeness, Func<int, bool> counts)
    {
        var (all, held) = (0.0, 0.0);
        for (var at = 0; at < likeness.Length; at++)
        {
            if (counts(at))
            {
                all += terms[at].Weight;
                held += terms[at].Weight * likeness[at];
            }
        }

        return all == 0 ? -1 : held / all;
    }

    /// <summary>How near the text comes to the rarest term that it does not hold; 1 where it holds all.</summary>
    private static double Rarest(IReadOnlyList<AskedTerm> terms, double[] likeness) => Enumerable.Range(0, likeness.Length)
        .Where(at => likeness[at] < 1).OrderByDescending(at => terms[at].Weight).Select(at => likeness[at]).FirstOrDefault(1);

    private static double Least(IReadOnlyList<AskedTerm> terms, double[] likeness) => Enumerable.Range(0, likeness.Length)
        .Where(at => terms[at].Weight >= Telling).Select(at => likeness[at]).DefaultIfEmpty(1).Min();

    /// <summary>The share of the question that the text does not come near to.</summary>
    private static double Foreign(IReadOnlyList<AskedTerm> terms, double[] likeness) =>
        Enumerable.Range(0, likeness.Length).Where(at => likeness[at] < Akin).Sum(at => terms[at].Weight) / Math.Max(1, terms.Sum(term => term.Weight));

    /// <summary>The noun that is asked for: 几名员工, or before the asking words: 占地面积是多少.</summary>
    private static int Head(AskedQuestion asked)
    {
        var after = Enumerable.Range(0, asked.WholeTerms.Count)
            .Where(at => asked.WholeTerms[at].Term.Start >= asked.AskEnd && asked.WholeTerms[at].Term.Start <= asked.AskEnd + 2)
            .Select(at => (int?)at).FirstOrDefault();
        return after ?? Enumerable.Range(0, asked.WholeTerms.Count)
            .Where(at => asked.WholeTerms[at].Term.Start < asked.AskStart)
            .OrderByDescending(at => asked.WholeTerms[at].Term.Start).Select(at => (int?)at).FirstOrDefault() ?? -1;
    }

    [GeneratedRegex(@"最[一-龥]|首[次个位任届]|第[一二三四五六七八九十\d]+|目前|现任|现在|计划|唯一|平均|每年|总共|总数|最初|起初|后来|曾经?|\b(?:first|last|most|only|current|former|total|average|planned)\b")]
    private static partial Regex Narrowing();
}
