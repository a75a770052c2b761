namespace NewArea.Answering.Generative.Providers;

/// <summary>Where a model is served. Nothing set: no model.</summary>
public abstract class ModelOptions
{
    public ModelProvider Provider { get; set; }

    /// <summary>The server's address; OpenAI's own when left out. A bare host gets the path <c>/v1</c>.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>The model's name, or the name of its deployment on Azure.</summary>
    public string? Model { get; set; }

    /// <summary>The key; left out for servers that need none and for Entra ID.</summary>
    public string? ApiKey { get; set; }
}

/// <summary>The chat model that writes answers; section <c>NewArea:Chat</c>.</summary>
public sealed class ChatModelOptions : ModelOptions
{
    public const string Section = "NewArea:Chat";

    /// <summary>How long an answer may take before the article's own sentences are shown instead. Seconds, 1–10, default 10.</summary>
    public double TimeLimitSeconds { get; set; } = 10;

    /// <summary>How many tokens the passages of a prompt may take. 500–100,000, default 6,000.</summary>
    public int PassageTokens { get; set; } = 6000;
}

/// <summary>The model that embeds passages and questions; section <c>NewArea:Embeddings</c>.</summary>
public sealed class EmbeddingModelOptions : ModelOptions
{
    public const string Section = "NewArea:Embeddings";
}
