using System.Collections.Frozen;

namespace NewArea.Answering.Grounding.Wording;

/// <summary>English words that carry a sentence rather than its matter: according to the article it now takes just so long.</summary>
internal static class LightWords
{
    private static readonly FrozenSet<string> Words =
        ("get gets got getting take takes took taken taking make makes made making give gives giving gave given use used uses using put puts come comes came go goes went gone say says said state states stated note notes noted "
            + "report reports reported article text according mention mentions mentioned describe describes described tell tells told call calls called become becomes became keep keeps kept find finds found mean means meant "
            + "amount amounts count counts stand stands stood sit sits sat lie lies lay need needs needed want wants wanted try tries tried just now then still yet even already currently recently today although though however since because "
            + "thanks besides moreover addition order instead therefore thus hence compared relative set sets way ways thing things kind kinds part parts number numbers ones anyone nobody everyone everybody someone particular namely").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => Words.Contains(word) || EnglishSenses.Of(word).PartOfSpeech == "r";
}
