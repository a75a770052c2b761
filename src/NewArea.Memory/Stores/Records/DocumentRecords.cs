using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;

namespace NewArea.Memory.Stores.Records;

/// <summary>Documents and passages to records and back.</summary>
internal static class DocumentRecords
{
    public static DocumentRecord ToRecord(TextRecord text, DocumentInfo info, int passages, string maker) => new()
    {
        Id = text.Id,
        Revision = RevisionOf(text, maker),
        Maker = maker,
        Passages = passages,
        Tags = [.. TagLabel.Of(info.Tags)],
        Info = text.Info,
    };

    public static TextRecord ToText(Document document) => new()
    {
        Id = document.Id,
        Info = JsonSerializer.Serialize(document.Info, RecordJson.Default.DocumentInfo),
        Text = document.Text,
        Blocks = JsonSerializer.Serialize(document.Blocks, RecordJson.Default.IReadOnlyListBlock),
    };

    public static PassageRecord ToRecord(Passage passage, string revision, ReadOnlyMemory<float> embedding) => new()
    {
        Key = PassageRecord.KeyOf(passage.Document.Id, passage.Ordinal),
        DocumentId = passage.Document.Id,
        Revision = revision,
        Ordinal = passage.Ordinal,
        Kind = (int)passage.Kind,
        Heading = passage.Heading,
        Paragraph = passage.Paragraph,
        Start = passage.Span.Start,
        Sentences = [.. passage.Sentences.SelectMany(sentence => new[] { sentence.Start, sentence.End })],
        Text = passage.Text,
        Embedding = embedding,
    };

    public static DocumentInfo ToInfo(string json) => JsonSerializer.Deserialize(json, RecordJson.Default.DocumentInfo)!;

    public static Document ToDocument(TextRecord text) => new()
    {
        Info = ToInfo(text.Info),
        Text = text.Text,
        Blocks = JsonSerializer.Deserialize(text.Blocks, RecordJson.Default.IReadOnlyListBlock)!,
    };

    public static Passage ToPassage(PassageRecord record, DocumentInfo info) => new()
    {
        Document = info,
        Ordinal = record.Ordinal,
        Kind = (BlockKind)record.Kind,
        Heading = record.Heading,
        Paragraph = record.Paragraph,
        Span = new TextSpan(record.Start, record.Text.Length),
        Text = record.Text,
        Sentences = SentencesOf(record.Sentences),
    };

    private static TextSpan[] SentencesOf(int[] bounds)
    {
        var sentences = new TextSpan[bounds.Length / 2];
        for (var at = 0; at < sentences.Length; at++)
        {
            sentences[at] = TextSpan.FromBounds(bounds[2 * at], bounds[(2 * at) + 1]);
        }

        return sentences;
    }

    private static string RevisionOf(TextRecord text, string maker) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.Unicode.GetBytes(string.Join('\0', maker, text.Info, text.Blocks, text.Text))));
}
