using System.Text.RegularExpressions;
using NewArea.Answering.Grounding.Evidence;
using NewArea.Answering.Grounding.Reading;

namespace NewArea.Answering.Grounding.Claims;

/// <summary>More than the evidence says: all where it tells of some, the country where it tells of a province.</summary>
internal static partial class ScopeClaims
{
    /// <summary>What says how far something holds, each with what else says so.</summary>
    private static readonly (Regex Stated, Regex Evident)[] Scopes =
    [
        (World, WorldSaid), (Country, CountrySaid), (Province, ProvinceSaid), (Every, EverySaid),
    ];

    public static IEnumerable<string> Unsupported(SentenceReading statement, EvidenceSet evidence) =>
        from scope in Scopes
        let stated = scope.Stated.Match(statement.Text)
        where stated.Success && !evidence.Sentences.Any(sentence => scope.Evident.IsMatch(sentence.Reading.Text))
        select statement.OriginalOf(stated.Index, stated.Index + stated.Length);

    [GeneratedRegex(@"全球|全世界|世界上?最|世界第一|\b(?:world'?s|worldwide|in the world)\b")]
    private static partial Regex World { get; }

    [GeneratedRegex(@"全球|世界|国际|海外|\b(?:world|worldwide|global|globally|international)")]
    private static partial Regex WorldSaid { get; }

    [GeneratedRegex(@"全国|(?<![一-龥])国内最|\b(?:nation|country)(?:'s (?:largest|first|only|best|biggest|highest|longest)|wide)\b")]
    private static partial Regex Country { get; }

    [GeneratedRegex(@"全国|国内|我国|中国|国家|本国|举国|各省|各地|\b(?:nation|countr|china)")]
    private static partial Regex CountrySaid { get; }

    [GeneratedRegex("全省|省内最")]
    private static partial Regex Province { get; }

    [GeneratedRegex("省")]
    private static partial Regex ProvinceSaid { get; }

    [GeneratedRegex(@"全部(?![0-9一二三四五六七八九十])|所有|一律|唯一|无一|清一色|任何|\b(?:(?<!\bof )all (?:of )?(?:the|its|their|these|those|\d+)|every|the (?:only|sole)|entirely|completely)\b")]
    private static partial Regex Every { get; }

    [GeneratedRegex(@"全(?![省国市县区球])|[都均皆各每只仅独尽凡]|所有|一律|唯一|无一|没有?一|完全|任何|一致|悉数|双双|整个|百分之百|100%|不论|无论|不得|\b(?:all|every|each|only|sole|entire|whole|both|any|none|no|fully|complet|without|never|100)")]
    private static partial Regex EverySaid { get; }
}
