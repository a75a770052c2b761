using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NewArea.Answering;
using NewArea.Answering.Grounding;
using NewArea.Cli.Asking;
using NewArea.Cli.Documents;
using NewArea.Cli.Feedback;

namespace NewArea.Cli.Terminal;

/// <summary>Everything the program writes for scripts: one object a line, readable 汉字, camelCase names.</summary>
[JsonSerializable(typeof(AnswerJson))]
[JsonSerializable(typeof(LineErrorJson))]
[JsonSerializable(typeof(PassageJson))]
[JsonSerializable(typeof(DocumentJson))]
[JsonSerializable(typeof(FeedbackJson))]
internal sealed partial class JsonLines : JsonSerializerContext
{
    private static readonly JsonLines Lines = new(new JsonSerializerOptions
    {
        // The output is read by programs, never put into a page: there is nothing to escape from.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters =
        {
            new JsonStringEnumConverter<AbstentionReason>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<AnswerOrigin>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<Verdict>(JsonNamingPolicy.CamelCase),
        },
    });

    public static string Format<T>(T value) =>
        JsonSerializer.Serialize(value, (JsonTypeInfo<T>)Lines.Options.GetTypeInfo(typeof(T)));
}
