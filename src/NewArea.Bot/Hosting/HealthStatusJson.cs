using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewArea.Bot.Hosting;

/// <param name="Status"><c>Healthy</c>, <c>Degraded</c> (it answers, but not as configured) or <c>Unhealthy</c>.</param>
/// <param name="Checks">What each check says.</param>
internal sealed record HealthStatusJson(string Status, IReadOnlyDictionary<string, string?> Checks);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(HealthStatusJson))]
internal sealed partial class HealthJson : JsonSerializerContext;
