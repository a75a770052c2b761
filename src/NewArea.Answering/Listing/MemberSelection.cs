using System.Numerics;
using NewArea.Memory.Documents;

namespace NewArea.Answering.Listing;

/// <summary>The sentences that name each member once, in the order of the document.</summary>
/// <param name="Shown">At most as many as a reader is shown.</param>
/// <param name="Rest">Those left out.</param>
internal sealed record MemberSelection(IReadOnlyList<NamingSentence> Shown, IReadOnlyList<NamingSentence> Rest)
{
    /// <summary>How many characters stand between members for one of their own, where they are marked together.</summary>
    private const int Apart = 3;

    public static MemberSelection Of(IReadOnlyList<DocumentSentence> sentences, AskedMembers asked, AskedPart part, int limit)
    {
        var wanted = WantedOf(asked, part);
        var naming = Wanted(sentences, asked, part)
            .Select(group => group.MaxBy(named => BitOperations.PopCount((uint)(named.Member.Traits & (wanted | MemberTraits.HasOffice)))))
            .GroupBy(named => named.At)
            .OrderBy(group => group.Key)
            .Select(group => new NamingSentence(sentences[group.Key], Around([.. group.Select(named => named.Member.Span)]), group.Count()))
            .DistinctBy(sentence => sentence.Sentence.Folded.Text)
            .ToList();
        var shown = naming.OrderByDescending(sentence => sentence.Members).Take(limit).ToHashSet();
        return new MemberSelection([.. naming.Where(shown.Contains)], [.. naming.Where(sentence => !shown.Contains(sentence))]);
    }

    /// <summary>The members, each once, as first named.</summary>
    public static IReadOnlyList<Member> MembersOf(IReadOnlyList<DocumentSentence> sentences, AskedMembers asked, AskedPart part) =>
        [.. Wanted(sentences, asked, part).Select(group => group[0].Member)];

    private static IEnumerable<List<Named>> Wanted(IReadOnlyList<DocumentSentence> sentences, AskedMembers asked, AskedPart part)
    {
        var wanted = WantedOf(asked, part);
        return Groups(sentences, asked).Where(group => wanted == (wanted & TraitsOf(group)));
    }

    /// <summary>What all sentences tell of a member; to whom somebody speaks by the first that quotes him.</summary>
    private static MemberTraits TraitsOf(List<Named> group)
    {
        var all = group.Aggregate(MemberTraits.None, (traits, named) => traits | named.Member.Traits);
        return group.Find(named => named.Member.Traits.HasFlag(MemberTraits.Speaks)).Member.Traits.HasFlag(MemberTraits.Interviewed)
            ? all : all & ~MemberTraits.Interviewed;
    }

    /// <summary>Everything that is named of each member.</summary>
    private static List<List<Named>> Groups(IReadOnlyList<DocumentSentence> sentences, AskedMembers asked)
    {
        List<List<Named>> groups = [];
        HashSet<string> known = [];
        foreach (var (at, sentence) in sentences.Index())
        {
            foreach (var member in Read(sentence, asked, known))
            {
                var group = groups.Find(group => AreSame(asked, sentence, group[0].Member.Name, member.Name));
                if (group is null)
                {
                    groups.Add(group = []);
                }

                group.Add(new Named(at, member));
            }
        }

        return groups;
    }

    private static IEnumerable<Member> Read(DocumentSentence sentence, AskedMembers asked, HashSet<string> known) => asked switch
    {
        AskedMembers.People or AskedMembers.Officials or AskedMembers.Executives => [.. sentence.IsEnglish ? EnglishPersons.Of(sentence, known) : ChinesePersons.Of(sentence, known)],
        AskedMembers.Organisations or AskedMembers.Companies or AskedMembers.Institutions => sentence.IsEnglish ? EnglishOrganisations.Of(sentence) : ChineseOrganisations.Of(sentence),
        AskedMembers.Places => Places.Of(sentence),
        AskedMembers.Countries or AskedMembers.Provinces or AskedMembers.Cities => Places.Of(sentence, asked),
        AskedMembers.Figures => Figures.Amounts(sentence),
        _ => Figures.Dates(sentence),
    };

    private static bool AreSame(AskedMembers asked, DocumentSentence sentence, string one, string other) =>
        asked is AskedMembers.Organisations or AskedMembers.Companies or AskedMembers.Institutions
            ? sentence.IsEnglish ? EnglishOrganisations.AreSame(one, other) : ChineseOrganisations.AreSame(one, other)
            : one == other;

    private static MemberTraits WantedOf(AskedMembers asked, AskedPart part)
    {
        var traits = part switch
        {
            AskedPart.Speaks => MemberTraits.Speaks,
            AskedPart.Interviewed => MemberTraits.Interviewed,
            _ => MemberTraits.None,
        };
        return asked switch
        {
            AskedMembers.Officials => traits | MemberTraits.Official,
            AskedMembers.Executives => traits | MemberTraits.Executive,
            AskedMembers.People => traits,
            AskedMembers.Companies => MemberTraits.Company,
            AskedMembers.Institutions => MemberTraits.Institution,
            _ => MemberTraits.None,
        };
    }

    /// <summary>From the first to the last of them; only the first where they stand far apart.</summary>
    private static TextSpan Around(IReadOnlyList<TextSpan> spans)
    {
        var all = TextSpan.FromBounds(spans.Min(span => span.Start), spans.Max(span => span.End));
        return all.Length <= (Apart * spans.Sum(span => span.Length)) + Apart ? all : spans.MinBy(span => span.Start);
    }

    private readonly record struct Named(int At, Member Member);
}

/// <param name="Sentence">The sentence.</param>
/// <param name="Key">Where it names them, in the sentence as written.</param>
/// <param name="Members">How many it is the one to name.</param>
internal sealed record NamingSentence(DocumentSentence Sentence, TextSpan Key, int Members);
