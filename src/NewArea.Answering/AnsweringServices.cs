using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewArea.Answering.Extractive;
using NewArea.Answering.Generative;
using NewArea.Answering.Listing;
using NewArea.Answering.Overview;
using NewArea.Answering.Questions;
using NewArea.Answering.Suggestions;
using NewArea.Answering.Topics;

namespace NewArea.Answering;

public static class AnsweringServices
{
    /// <summary>Registers the <see cref="Answerer"/>; the memory must be registered too.</summary>
    public static IServiceCollection AddAnswering(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton<IAnswerWriter, HeadingWriter>();
        services.AddSingleton<IAnswerWriter, OpeningWriter>();
        services.AddSingleton<IAnswerWriter, ParagraphOfItsOwnWriter>();
        services.AddSingleton<IAnswerWriter, OverviewWriter>();
        services.AddSingleton<IAnswerWriter, MemberWriter>();
        services.AddModels(configuration);
        services.TryAddSingleton<IQuestionCompletion, FollowUps>();
        services.AddSingleton<IAnswerWriter, FrontMatterWriter>();
        services.AddSingleton<IAnswerWriter, TopicWriter>();
        services.AddSingleton<IAnswerWriter, ExtractiveWriter>();
        services.AddSingleton<Answerer>();
        services.AddSingleton<SuggestedQuestions>();
        return services;
    }
}
