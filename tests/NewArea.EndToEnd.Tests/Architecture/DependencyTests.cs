using System.Reflection;
using NetArchTest.Rules;
using Xunit;

namespace NewArea.EndToEnd.Tests.Architecture;

/// <summary>The dependency rules of ARCHITECTURE.md.</summary>
public class DependencyTests
{
    private static readonly Assembly Memory = Assembly.Load("NewArea.Memory");
    private static readonly Assembly Answering = Assembly.Load("NewArea.Answering");
    private static readonly Assembly Bot = Assembly.Load("NewArea.Bot");
    private static readonly Assembly Cli = Assembly.Load("newarea");

    [Fact]
    public void Memory_knows_no_other_project() =>
        AssertNoReference(Memory, "NewArea.", "Microsoft.AspNetCore", "Microsoft.Bot", "Microsoft.SemanticKernel", "OpenAI");

    [Fact]
    public void Answering_knows_the_memory_and_neither_web_nor_bot() =>
        AssertNoReference(Answering, "NewArea.Bot", "newarea", "Microsoft.AspNetCore", "Microsoft.Bot", "Microsoft.Data.Sqlite");

    [Fact]
    public void Bot_does_not_know_the_terminal() => AssertNoReference(Bot, "newarea", "Spectre", "System.CommandLine");

    [Fact]
    public void Terminal_knows_neither_bot_nor_web() =>
        AssertNoReference(Cli, "NewArea.Bot", "Microsoft.AspNetCore", "Microsoft.Bot", "Microsoft.SemanticKernel");

    [Fact]
    public void Bot_Builder_stays_in_the_channels() => AssertConfined(
        [Memory, Answering, Bot, Cli], "Microsoft.Bot", "NewArea.Bot.Channels");

    [Fact]
    public void Semantic_Kernel_stays_in_the_generative_writer() => AssertConfined(
        [Memory, Answering, Bot, Cli], "Microsoft.SemanticKernel", "NewArea.Answering.Generative");

    [Fact]
    public void Database_types_stay_in_their_stores() => AssertConfined(
        [Memory, Answering, Bot, Cli], "Microsoft.Data.Sqlite", "NewArea.Memory.Stores.Sqlite", "NewArea.Bot.Conversations.Stores");

    private static void AssertNoReference(Assembly assembly, params string[] prefixes)
    {
        var own = assembly.GetName().Name!;
        var found = assembly.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name != own && prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)));
        Assert.Empty(found);
    }

    /// <summary>Only types in the given namespaces, and the registrations that wire them up, touch the vendor's types.</summary>
    private static void AssertConfined(Assembly[] assemblies, string vendor, params string[] homes)
    {
        var strays = Types.InAssemblies(assemblies).That().HaveDependencyOnAny(vendor).GetTypes()
            .Select(type => type.FullName ?? type.Name)
            .Where(name => !homes.Any(home => name.StartsWith(home + ".", StringComparison.Ordinal)) && !IsRegistration(name));
        Assert.Empty(strays);
    }

    private static bool IsRegistration(string typeName) =>
        typeName.Split('/', '+')[0].EndsWith("Services", StringComparison.Ordinal);
}
