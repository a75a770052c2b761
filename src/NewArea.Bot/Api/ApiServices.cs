namespace NewArea.Bot.Api;

internal static class ApiServices
{
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddSingleton<AnswerJsonWriter>();
        services.AddSingleton<AskStream>();
        return services;
    }
}
