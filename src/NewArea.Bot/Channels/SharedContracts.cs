using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace NewArea.Bot.Channels;

/// <summary>
/// Makes a turn's connector as the SDK does, but lets all of them share what they know of the types they write.
/// Each would find it out anew, by reflection and with freshly compiled code: half of what a turn costs.
/// </summary>
internal sealed class SharedContracts(ConnectorFactory connectors) : ConnectorFactory
{
    private static readonly IContractResolver Written = new ReadOnlyJsonContractResolver();
    private static readonly IContractResolver Read = new ReadOnlyJsonContractResolver();

    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var connector = await connectors.CreateAsync(serviceUrl, audience, cancellationToken);
        connector.SerializationSettings.ContractResolver = Written;
        connector.SerializationSettings.Formatting = Formatting.None;
        connector.DeserializationSettings.ContractResolver = Read;
        return connector;
    }
}
