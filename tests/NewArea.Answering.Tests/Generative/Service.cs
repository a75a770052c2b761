using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewArea.Answering.Questions;
using NewArea.Memory;
using NewArea.Memory.Documents;

namespace NewArea.Answering.Tests.Generative;

/// <summary>The answering engine as a host runs it, over a memory file of its own and a played model.</summary>
public sealed class Service : IAsyncDisposable
{
    private readonly ServiceProvider _provider;
    private readonly string _folder;

    private Service(ServiceProvider provider, string folder) => (_provider, _folder) = (provider, folder);

    public PassageMemory Memory => _provider.GetRequiredService<PassageMemory>();

    public T Get<T>()
        where T : notnull => _provider.GetRequiredService<T>();

    public static Task<Service> StartAsync(ModelServer? model, params Document[] documents) => StartAsync(model, 5, documents);

    public static async Task<Service> StartAsync(ModelServer? model, double timeLimitSeconds, params Document[] documents)
    {
        var settings = new Dictionary<string, string?>();
        if (model is not null)
        {
            settings["NewArea:Chat:Endpoint"] = model.Endpoint.ToString();
            settings["NewArea:Chat:Model"] = "played";
            settings["NewArea:Chat:TimeLimitSeconds"] = timeLimitSeconds.ToString(CultureInfo.InvariantCulture);
        }

        var service = Start(settings, _ => { });
        foreach (var document in documents)
        {
            await service.Memory.ImportAsync(document);
        }

        return service;
    }

    /// <summary>With settings as a host would have them, and what a test adds.</summary>
    public static Service Start(Dictionary<string, string?> settings, Action<IServiceCollection> add)
    {
        var folder = Directory.CreateTempSubdirectory("newarea-answering-").FullName;
        settings["NewArea:Memory"] = Path.Combine(folder, "memory.db");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection().AddLogging(logging => logging.ClearProviders()).AddSingleton<IConfiguration>(configuration);
        services.AddPassageMemory().AddAnswering(configuration);
        add(services);
        return new Service(services.BuildServiceProvider(), folder);
    }

    public Task<Answer> AskAsync(string question, params Turn[] history) =>
        Get<Answerer>().AnswerAsync(new Question(question) { History = history });

    public static Document Text(string id, string title, string text, string language = "zh") => new()
    {
        Info = new DocumentInfo { Id = id, Title = title, Language = language },
        Text = text,
        Blocks = [new Block(new TextSpan(0, text.Length), BlockKind.Paragraph, null, null)],
    };

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
