using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NewArea.Cli.Evaluation;

/// <summary>Writes the lines of a set, readable for people: 汉字 as they are, no fields that say nothing.</summary>
internal static class SetLines
{
    private static readonly JsonSerializerOptions Options = new(SetJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = SetJson.Default.WithAddedModifier(LeaveOutDefaults),
    };

    public static string Format<T>(T line) => JsonSerializer.Serialize(line, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T)));

    private static void LeaveOutDefaults(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => !property.IsRequired))
        {
            property.ShouldSerialize = (_, value) => value is not (null or false or "" or System.Collections.ICollection { Count: 0 });
        }
    }
}
