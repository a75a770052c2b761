namespace NewArea.Answering.Generative.Providers;

public enum ModelProvider
{
    /// <summary>OpenAI, or any server that speaks its protocol: Ollama, vLLM, DeepSeek, DashScope …</summary>
    OpenAI,

    /// <summary>Azure OpenAI, by key or, without one, by the identity the service runs under (Entra ID).</summary>
    AzureOpenAI,
}
