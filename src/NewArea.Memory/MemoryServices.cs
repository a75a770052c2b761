using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.VectorData;
using NewArea.Memory.Stores.Sqlite;

namespace NewArea.Memory;

public static class MemoryServices
{
    /// <summary>
    /// Adds <see cref="PassageMemory"/> and <see cref="SeedImporter"/>, set by section <c>NewArea</c>. An
    /// <see cref="IEmbeddingGenerator{TInput, TEmbedding}"/> of strings or a <see cref="VectorStore"/> registered by the
    /// host replaces the embedded one.
    /// </summary>
    public static IServiceCollection AddPassageMemory(this IServiceCollection services)
    {
        services.AddOptions<MemoryOptions>().BindConfiguration(MemoryOptions.Section)
            .Validate(options => options.Memory.Length > 0, "NewArea:Memory is empty: set it to the path of the memory's file, or leave it out.")
            .Validate(options => options.Seeds.Length > 0, "NewArea:Seeds is empty: set it to a file or folder, or leave it out.")
            .ValidateOnStart();
        services.TryAddSingleton<VectorStore>(provider =>
            new SqliteVectorStore(provider.GetRequiredService<IOptions<MemoryOptions>>().Value.Memory));
        // The container knows no asynchronous factories; the embedded store opens without waiting on anything but the disk.
        services.AddSingleton(provider => PassageMemory.OpenAsync(
            provider.GetRequiredService<VectorStore>(),
            provider.GetService<IEmbeddingGenerator<string, Embedding<float>>>()).GetAwaiter().GetResult());
        services.AddSingleton<SeedImporter>();
        return services;
    }
}
