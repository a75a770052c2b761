using NewArea.Memory.Documents;
using NewArea.Memory.Keywords;

namespace NewArea.Answering.Extractive.Features;

/// <summary>
/// How much of the question stands in one clause, and beside a possible answer: a long sentence that holds the
/// question's words in different clauses often speaks of different things.
/// </summary>
internal static class ClauseFeatures
{
    public static void Add(FeatureRow row, AskedQuestion asked, IndexedText sentence)
    {
        var total = Math.Max(1, asked.WholeTerms.Sum(term => term.Weight));
        var clauses = sentence.Clauses.Select(clause => Matched.In(clause, sentence, asked)).ToList();
        var pairs = clauses.Select((clause, at) => at == 0 ? clause : clauses[at - 1].With(clause)).ToList();
        var answers = sentence.Mentions
            .Where(mention => AnswerFit.Fits(asked.Type, mention.Kind) && !asked.Holds(mention.In(sentence.Folded)))
            .Select(mention => Math.Max(0, clauses.FindLastIndex(clause => clause.Span.Start <= mention.Start)))
            .Distinct()
            .ToList();
        row.Add(clauses.Select(clause => clause.Weight).DefaultIfEmpty(0).Max() / total);
        row.Add(pairs.Select(pair => pair.Weight).DefaultIfEmpty(0).Max() / total);
        row.Add(answers.Select(at => clauses[at].Weight).DefaultIfEmpty(0).Max() / total);
        row.Add(answers.Select(at => pairs[at].Weight).DefaultIfEmpty(0).Max() / total);
        row.Add(answers.Select(at => clauses[at].Beside).DefaultIfEmpty(0).Max());
        row.Add(answers.Select(at => pairs[at].Beside).DefaultIfEmpty(0).Max());
        row.Add(clauses.Count);
        row.Add(sentence.Clauses.Select(clause => sentence.Folded.AsSpan(clause.Start, clause.Length).Count('、')).DefaultIfEmpty(0).Max());
    }

    /// <summary>The question's terms that a clause holds.</summary>
    /// <param name="Span">Where the clause stands in the folded sentence.</param>
    /// <param name="Terms">What it holds, each once.</param>
    /// <param name="Weight">Of all of them.</param>
    /// <param name="Beside">How many stand beside the question's asking words.</param>
    private sealed record Matched(TextSpan Span, HashSet<ulong> Terms, double Weight, int Beside)
    {
        public static Matched In(TextSpan span, IndexedText sentence, AskedQuestion asked)
        {
            HashSet<ulong> terms = [];
            var (weight, beside) = (0.0, 0);
            foreach (var term in sentence.Terms)
            {
                if (term.Start >= span.Start && term.Start < span.Start + span.Length && term.Kind != TermKind.Character
                    && asked.WeightOf(term.Key) is { } found && terms.Add(term.Key))
                {
                    weight += found;
                    beside += asked.IsBesideAsking(term.Key) ? 1 : 0;
                }
            }

            return new Matched(span, terms, weight, beside);
        }

        public Matched With(Matched next) => next.Terms.Overlaps(Terms)
            ? this with { Weight = Math.Max(Weight, next.Weight), Beside = Math.Max(Beside, next.Beside) }
            : this with { Weight = Weight + next.Weight, Beside = Beside + next.Beside };
    }
}
