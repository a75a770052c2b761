using System.Text;

namespace NewArea.Memory.Documents;

/// <summary>
/// Bytes to text: by byte order mark, else UTF-8, else UTF-16 without a mark, else GB18030. Control characters, which
/// could command a reader's terminal, become spaces.
/// </summary>
internal static class TextDecoding
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16 = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <returns>The text without a byte order mark, or null when the bytes are not text.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => TryDecode(Utf8, rest),
            [0xFF, 0xFE, .. var rest] => TryDecode(Utf16, rest),
            [0xFE, 0xFF, .. var rest] => TryDecode(Utf16BigEndian, rest),
            _ => DecodeUnmarked(bytes),
        };
        return text is null || LooksBinary(text) ? null : ControlCharacters.Blank(text);
    }

    private static string? DecodeUnmarked(ReadOnlySpan<byte> bytes) => bytes.Contains((byte)0)
        ? Readable(TryDecode(Utf16, bytes)) ?? Readable(TryDecode(Utf16BigEndian, bytes))
        : TryDecode(Utf8, bytes) ?? DamagedUtf8(bytes) ?? Readable(TryDecode(Gb18030, bytes));

    /// <summary>
    /// A character cut in half must not turn the whole text into other 汉字: text in GB18030 hardly ever holds a
    /// character of UTF-8, damaged UTF-8 hardly anything else.
    /// </summary>
    private static string? DamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var damaged = text.Count(c => c == '\uFFFD');
        return damaged * 10 <= text.Count(c => c > '\u007F') - damaged ? text : null;
    }

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Almost any bytes decode as GB18030 or UTF-16; text in them is mostly ASCII, 汉字 and their punctuation.</summary>
    private static string? Readable(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var usual = text.Count(c => c is < '\u0250' or (>= '\u2000' and <= '\u206F') or (>= '\u3000' and <= '\u30FF')
            or (>= '\u4E00' and <= '\u9FFF') or (>= '\uFF00' and <= '\uFFEF'));
        return usual >= text.Length * 0.9 ? text : null;
    }

    private static bool LooksBinary(string text)
    {
        var controls = text.Count(ControlCharacters.Is);
        return text.Contains('\0') || controls > text.Length / 50;
    }
}
