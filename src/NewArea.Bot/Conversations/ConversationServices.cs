using Microsoft.Extensions.Options;
using NewArea.Bot.Conversations.Stores.Sqlite;
using NewArea.Memory;
using NewArea.Memory.Stores.Sqlite;

namespace NewArea.Bot.Conversations;

internal static class ConversationServices
{
    public static IServiceCollection AddConversations(this IServiceCollection services)
    {
        services.AddSingleton<ConversationDatabase>();
        services.AddSingleton<ConversationStore>();
        services.AddSingleton<AnsweredLog>();
        services.AddSingleton(provider => FeedbackStore.Beside(
            provider.GetRequiredService<IOptions<MemoryOptions>>().Value.Memory));
        services.AddSingleton<SourceList>();
        services.AddSingleton<TurnQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<TurnQueue>());
        return services;
    }
}
