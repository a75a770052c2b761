using Azure.Core;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;
using NewArea.Answering.Generative.Caching;
using NewArea.Answering.Generative.Prompts;
using NewArea.Answering.Generative.Providers;
using NewArea.Answering.Questions;
using NewArea.Memory;

namespace NewArea.Answering.Generative;

internal static class GenerativeServices
{
    /// <summary>Registers the models that the configuration names; none named, nothing registered.</summary>
    public static IServiceCollection AddModels(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddModelHttp();
        if (IsConfigured(configuration, ChatModelOptions.Section))
        {
            services.AddModelOptions<ChatModelOptions>(ChatModelOptions.Section, configuration);
            services.AddSingleton(OpenChatModel);
            services.AddSingleton<FollowUps>();
            services.AddSingleton<QuestionTranslation>();
            services.AddSingleton<IQuestionCompletion, ModelQuestionCompletion>();
            services.AddSingleton<IAnswerWriter>(OpenWriter);
            services.AddSingleton(provider => new ChatModelProbe(provider.GetRequiredService<ChatModel>()));
        }

        if (IsConfigured(configuration, EmbeddingModelOptions.Section))
        {
            services.AddModelOptions<EmbeddingModelOptions>(EmbeddingModelOptions.Section, configuration);
            services.AddSingleton(OpenEmbeddings);
        }

        return services;
    }

    private static bool IsConfigured(IConfiguration configuration, string section) =>
        configuration.GetSection(section).GetChildren().Any(child => !string.IsNullOrEmpty(child.Value));

    private static void AddModelOptions<TOptions>(this IServiceCollection services, string section, IConfiguration configuration)
        where TOptions : ModelOptions
    {
        services.AddOptions<TOptions>().Bind(configuration.GetSection(section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TOptions>>(new ModelOptionsCheck<TOptions>(section));
    }

    private static ChatModel OpenChatModel(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<ChatModelOptions>>().Value;
        var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(ModelHttp.Client);
        var kernel = Kernel.CreateBuilder();
        kernel.AddOpenAIChatCompletion(options.Model!, ModelServer.Open(options, http, provider.GetService<TokenCredential>()));
        return new ChatModel(
            kernel.Build(), PromptFolder.Load(PromptFolder.DefaultPath), options.Model!, TimeSpan.FromSeconds(options.TimeLimitSeconds));
    }

    private static CachedAnswerWriter OpenWriter(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<ChatModelOptions>>().Value;
        var model = provider.GetRequiredService<ChatModel>();
        var memory = provider.GetRequiredService<PassageMemory>();
        return new CachedAnswerWriter(
            new GenerativeAnswerWriter(model, options.PassageTokens), () => memory.Version, model.Name, model.PromptVersion);
    }

    private static IEmbeddingGenerator<string, Embedding<float>> OpenEmbeddings(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<EmbeddingModelOptions>>().Value;
        var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(ModelHttp.Client);
        return new BatchedEmbeddings(ModelServer.Open(options, http, provider.GetService<TokenCredential>()).GetEmbeddingClient(options.Model!).AsIEmbeddingGenerator());
    }
}
