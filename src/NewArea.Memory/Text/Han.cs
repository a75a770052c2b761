namespace NewArea.Memory.Text;

/// <summary>The characters that Chinese is written with.</summary>
internal static class Han
{
    /// <summary>Those of the basic plane, without the compatibility forms, which folding replaces.</summary>
    public static bool Is(char character) => character is >= '\u3400' and <= '\u9fff';
}
