namespace NewArea.Memory.Keywords;

/// <summary>How the passages found spell what they speak of.</summary>
/// <param name="Texts">Folded.</param>
internal readonly record struct KnownSpellings(string[] Texts)
{
    /// <summary>Whether the characters stand side by side in one of them.</summary>
    public bool Hold(ReadOnlySpan<char> part)
    {
        foreach (var text in Texts)
        {
            if (text.AsSpan().IndexOf(part) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
