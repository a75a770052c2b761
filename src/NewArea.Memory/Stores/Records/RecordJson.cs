using System.Text.Json.Serialization;
using NewArea.Memory.Documents;

namespace NewArea.Memory.Stores.Records;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DocumentInfo))]
[JsonSerializable(typeof(IReadOnlyList<Block>))]
internal sealed partial class RecordJson : JsonSerializerContext;
