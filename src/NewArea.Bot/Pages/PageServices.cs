using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NewArea.Memory;

namespace NewArea.Bot.Pages;

internal static class PageServices
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddDataProtection();
        // Beside the memory, so that links outlive a restart and a container's file system.
        services.AddOptions<KeyManagementOptions>().Configure<IOptions<MemoryOptions>>((keys, memory) =>
            keys.XmlRepository = new FileSystemXmlRepository(
                Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(memory.Value.Memory))!, "keys")),
                NullLoggerFactory.Instance));
        services.AddSingleton<PassageLinks>();
        return services;
    }
}
