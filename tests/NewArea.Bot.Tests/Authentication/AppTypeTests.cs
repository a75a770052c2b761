using System.Net;
using NewArea.EndToEnd.Tests.Readme;
using Xunit;

namespace NewArea.Bot.Tests.Authentication;

/// <summary>The kinds of registration that Azure Bot Service knows, and whom they let in.</summary>
public class AppTypeTests
{
    [Fact]
    public async Task A_single_tenant_bot_signs_in_at_its_own_tenant()
    {
        await using var bot = await StartAsync(
            ("MicrosoftAppType", "SingleTenant"), ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", RegisteredBot.Tenant));

        var (response, sent) = await bot.DeliverAsync(bot.Message(), "Bearer " + bot.TeamsKey.Sign(bot.Claims()));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Bearer " + LocalIssuer.GivenToken, Assert.Single(sent).Authorization);
    }

    [Fact]
    public async Task A_managed_identity_needs_no_secret()
    {
        await using var bot = await StartAsync(("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppTenantId", RegisteredBot.Tenant));

        var (response, sent) = await bot.DeliverAsync(bot.Message(), "Bearer " + bot.TeamsKey.Sign(bot.Claims()));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Bearer " + LocalIssuer.GivenToken, Assert.Single(sent).Authorization);
        Assert.Contains(bot.Issuer.TokenRequests, request => request["client_id"] == RegisteredBot.AppId);
    }

    [Fact]
    public async Task Only_the_allowed_tenants_get_an_answer_and_the_operator_learns_who_did_not()
    {
        await using var bot = await StartAsync(
            ("MicrosoftAppPassword", "secret"), ("NewArea__AllowedTenants__0", RegisteredBot.Tenant.ToUpperInvariant()));
        var token = "Bearer " + bot.TeamsKey.Sign(bot.Claims());
        var stranger = Guid.NewGuid().ToString();
        var foreign = bot.Message();
        foreign["conversation"]!["tenantId"] = stranger;
        var homeless = bot.Message();
        homeless["conversation"]!.AsObject().Remove("tenantId");

        var (allowed, answered) = await bot.DeliverAsync(bot.Message(), token);
        var (refused, unanswered) = await bot.DeliverAsync(foreign, token);
        var (unknown, silent) = await bot.DeliverAsync(homeless, token);

        Assert.Equal(HttpStatusCode.OK, allowed.StatusCode);
        Assert.Single(answered);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, unknown.StatusCode);
        Assert.Contains("NewArea:AllowedTenants", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(unanswered);
        Assert.Empty(silent);
        Assert.Contains(stranger, bot.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MicrosoftAppPassword is empty", "MicrosoftAppId", RegisteredBot.AppId)]
    [InlineData("MicrosoftAppId must be", "MicrosoftAppId", "my-bot", "MicrosoftAppPassword", "secret")]
    [InlineData("MicrosoftAppId is empty", "MicrosoftAppPassword", "secret")]
    [InlineData("MicrosoftAppType must be", "MicrosoftAppId", RegisteredBot.AppId, "MicrosoftAppPassword", "secret", "MicrosoftAppType", "Singletennant")]
    [InlineData("MicrosoftAppTenantId", "MicrosoftAppId", RegisteredBot.AppId, "MicrosoftAppPassword", "secret", "MicrosoftAppType", "SingleTenant")]
    [InlineData("MicrosoftAppTenantId", "MicrosoftAppId", RegisteredBot.AppId, "MicrosoftAppType", "UserAssignedMSI")]
    [InlineData("NewArea:AllowedTenants holds", "NewArea__AllowedTenants__0", "contoso.com")]
    [InlineData("NewArea:PublicUrl", "NewArea__PublicUrl", "bot.example.com")]
    public async Task Does_not_start_with_a_registration_that_cannot_work_and_says_what_to_set(string words, params string[] settings)
    {
        await using var bot = RunningBot.Launch(null, settings.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]));

        Assert.Equal(2, await bot.ExitCodeAsync(TestContext.Current.CancellationToken));
        Assert.Contains(words, bot.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", bot.Log, StringComparison.Ordinal);
    }

    private static async Task<RegisteredBot> StartAsync(params (string Name, string Value)[] settings)
    {
        var bot = new RegisteredBot { Settings = settings.ToDictionary(setting => setting.Name, setting => setting.Value) };
        await bot.InitializeAsync();
        return bot;
    }
}
