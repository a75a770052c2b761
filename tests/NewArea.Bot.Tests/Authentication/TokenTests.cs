using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace NewArea.Bot.Tests.Authentication;

/// <summary>Who may speak to a bot with an app id. A bad token gets 401, and nobody gets a reply.</summary>
public class TokenTests(RegisteredBot bot) : IClassFixture<RegisteredBot>
{
    [Fact]
    public async Task Answers_a_message_with_a_good_token_and_answers_with_a_token_of_its_own()
    {
        var (response, sent) = await bot.DeliverAsync(bot.Message(), "Bearer " + bot.TeamsKey.Sign(bot.Claims()));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var reply = Assert.Single(sent);
        Assert.Contains("How it works", reply.Text, StringComparison.Ordinal);
        Assert.Equal("Bearer " + LocalIssuer.GivenToken, reply.Authorization);
        Assert.Contains(bot.Issuer.TokenRequests, request => request["client_id"] == RegisteredBot.AppId
            && request["client_secret"] == "secret" && request["scope"] == "https://api.botframework.test/.default"
            && request["tenant"] == "botframework.test");
    }

    [Fact]
    public async Task Takes_a_token_that_the_emulator_got_with_the_bots_own_secret()
    {
        var (response, sent) = await bot.DeliverAsync(bot.Message(channel: "emulator"), "Bearer " + bot.EntraKey.Sign(EmulatorClaims(RegisteredBot.AppId)));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(sent);
    }

    [Theory]
    [InlineData("no header")]
    [InlineData("an empty header")]
    [InlineData("a scheme without a token")]
    [InlineData("another scheme")]
    [InlineData("garbage")]
    [InlineData("garbled base64")]
    [InlineData("two tokens")]
    [InlineData("an expired token")]
    [InlineData("a token without an end")]
    [InlineData("a token of tomorrow")]
    [InlineData("a token for another bot")]
    [InlineData("a token for nobody")]
    [InlineData("another issuer")]
    [InlineData("no issuer")]
    [InlineData("another service url")]
    [InlineData("no service url")]
    [InlineData("an unknown key")]
    [InlineData("an unknown key under a known name")]
    [InlineData("a key for another channel")]
    [InlineData("claims changed after signing")]
    [InlineData("no signature")]
    [InlineData("algorithm none")]
    [InlineData("the public key as a secret")]
    [InlineData("an emulator token of another app")]
    [InlineData("a skill's token")]
    public async Task Refuses(string fault)
    {
        var (response, sent) = await bot.DeliverAsync(bot.Message("help"), Authorization(fault));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("token", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(sent);
    }

    [Fact]
    public async Task Writes_no_token_and_no_secret_to_its_log()
    {
        var token = bot.TeamsKey.Sign(With("exp", 1));
        await bot.DeliverAsync(bot.Message("重离子治疗了多少患者?"), "Bearer " + token);
        await bot.DeliverAsync(bot.Message("重离子治疗了多少患者?"), "Bearer " + bot.TeamsKey.Sign(bot.Claims()));

        Assert.DoesNotContain(token.Split('.')[2], bot.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(token.Split('.')[1], bot.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(LocalIssuer.GivenToken, bot.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("重离子治疗了多少患者", bot.Log, StringComparison.Ordinal);
    }

    private string? Authorization(string fault)
    {
        var key = bot.TeamsKey;
        return fault switch
        {
            "no header" => null,
            "an empty header" => "",
            "a scheme without a token" => "Bearer",
            "another scheme" => "Basic " + key.Sign(bot.Claims()),
            "garbage" => "Bearer garbage",
            "garbled base64" => "Bearer !!!.???.###",
            "two tokens" => $"Bearer {key.Sign(bot.Claims())} {key.Sign(bot.Claims())}",
            "an expired token" => "Bearer " + key.Sign(With("exp", Now() - 3600)),
            "a token without an end" => "Bearer " + key.Sign(Without("exp")),
            "a token of tomorrow" => "Bearer " + key.Sign(With("nbf", Now() + 3600)),
            "a token for another bot" => "Bearer " + key.Sign(With("aud", Guid.NewGuid().ToString())),
            "a token for nobody" => "Bearer " + key.Sign(Without("aud")),
            "another issuer" => "Bearer " + key.Sign(With("iss", "https://other.test")),
            "no issuer" => "Bearer " + key.Sign(Without("iss")),
            "another service url" => "Bearer " + key.Sign(With("serviceurl", "https://attacker.test/")),
            "no service url" => "Bearer " + key.Sign(Without("serviceurl")),
            "an unknown key" => "Bearer " + new SigningKey("unknown").Sign(bot.Claims()),
            "an unknown key under a known name" => "Bearer " + new SigningKey("unknown").Sign(bot.Claims(), keyId: "teams-key"),
            "a key for another channel" => "Bearer " + bot.DirectLineKey.Sign(bot.Claims()),
            "claims changed after signing" => "Bearer " + Graft(key.Sign(With("aud", Guid.NewGuid().ToString())), key.Sign(bot.Claims())),
            "no signature" => "Bearer " + string.Join('.', key.Sign(bot.Claims()).Split('.')[..2]) + ".",
            "algorithm none" => "Bearer " + key.SignWithNothing(bot.Claims()),
            "the public key as a secret" => "Bearer " + key.SignWithPublicKeyAsSecret(bot.Claims()),
            "an emulator token of another app" => "Bearer " + bot.EntraKey.Sign(EmulatorClaims(Guid.NewGuid().ToString())),
            "a skill's token" => "Bearer " + bot.EntraKey.Sign(SkillClaims()),
            _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, null),
        };
    }

    private JsonObject With(string claim, JsonNode value)
    {
        var claims = bot.Claims();
        claims[claim] = value;
        return claims;
    }

    private JsonObject Without(string claim)
    {
        var claims = bot.Claims();
        claims.Remove(claim);
        return claims;
    }

    /// <summary>The Emulator signs in as the bot itself; its issuers are named in the SDK.</summary>
    private JsonObject EmulatorClaims(string appId)
    {
        var claims = With("iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/");
        claims["ver"] = "1.0";
        claims["appid"] = appId;
        return claims;
    }

    private JsonObject SkillClaims()
    {
        var claims = EmulatorClaims(Guid.NewGuid().ToString());
        claims["aud"] = RegisteredBot.AppId;
        return claims;
    }

    private static string Graft(string claims, string signature) =>
        string.Join('.', [.. claims.Split('.')[..2], signature.Split('.')[2]]);

    private static long Now() => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
}
