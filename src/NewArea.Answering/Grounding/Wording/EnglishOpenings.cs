using System.Collections.Frozen;

namespace NewArea.Answering.Grounding.Wording;

/// <summary>Words that carry a capital only because an English sentence begins with them.</summary>
internal static class EnglishOpenings
{
    private static readonly FrozenSet<string> Words =
        ("a an the this that these those it its he she they his her their there here we our you your i in on at by for from to of with as and but or so if when while where which who what how "
            + "after before since during until although because however moreover furthermore additionally meanwhile currently recently today now then thus therefore also both each every all some "
            + "many most several other another such no not only about over under more less according based including among between within through across around one two three four five six seven "
            + "eight nine ten first second third fourth last next new early late total overall together once still even just instead besides finally later later earlier is are was were has have had "
            + "located founded built developed established named thanks anyone everyone nobody without protected whereas yes likewise nor neither either whether upon per thereby despite via amid unlike like").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => Words.Contains(word);
}
