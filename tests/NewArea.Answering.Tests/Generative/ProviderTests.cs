using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewArea.Answering.Generative;
using NewArea.Answering.Generative.Providers;
using NewArea.Memory.Documents;
using Xunit;

namespace NewArea.Answering.Tests.Generative;

/// <summary>The servers that a model may be reached by, each a real one on this machine.</summary>
public sealed class ProviderTests
{
    private const string Question = "示范区的总投资是多少？";

    private static readonly Document Park = Service.Text("park", "青河示范区", "青河示范区去年建成机柜5144个。示范区的总投资是268亿元。");

    private static readonly Func<Prompted, HttpResponse, CancellationToken, Task> Faithful = async (_, response, cancellation) =>
    {
        await ModelServer.SayAsync(response, "示范区的总投资是268亿元。[1]", cancellation);
        await ModelServer.EndAsync(response, cancellation);
    };

    [Fact]
    public async Task Calls_an_Azure_deployment_with_its_key()
    {
        await using var model = await ModelServer.StartAsync(Faithful);
        await using var service = Service.Start(Azure(model.Address, key: "secret"), _ => { });
        await AnswersAsync(service);
        var prompted = Assert.Single(model.Prompts);
        Assert.StartsWith("/openai/deployments/writer/chat/completions?api-version=", prompted.Path, StringComparison.Ordinal);
        Assert.Equal("secret", prompted.Headers["api-key"]);
    }

    [Fact]
    public async Task Calls_an_Azure_deployment_as_the_identity_it_runs_under()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue.AddYears(-1));
        await using var model = await ModelServer.StartAsync(Faithful, certificate);
        await using var service = Service.Start(Azure(model.Address, key: null), services =>
        {
            services.AddSingleton<TokenCredential>(new Identity());
            services.AddHttpClient(ModelHttp.Client).ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler
            {
                ServerCertificateCustomValidationCallback = (_, shown, _, _) => shown?.Thumbprint == certificate.Thumbprint,
            });
        });
        await AnswersAsync(service);
        var prompted = Assert.Single(model.Prompts);
        Assert.Equal("Bearer token-of-the-service", prompted.Headers["Authorization"]);
        Assert.False(prompted.Headers.ContainsKey("api-key"));
    }

    [Fact]
    public async Task Waits_as_long_as_a_busy_server_asks()
    {
        var calls = 0;
        await using var model = await ModelServer.StartAsync(async (prompted, response, cancellation) =>
        {
            if (++calls == 1)
            {
                response.StatusCode = 429;
                response.Headers.RetryAfter = "2";
                return;
            }

            await Faithful(prompted, response, cancellation);
        });
        await using var service = await Service.StartAsync(model, 8, Park);
        var start = Stopwatch.GetTimestamp();
        Assert.Equal(AnswerOrigin.Generative, (await service.AskAsync(Question)).Origin);
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 1.9, 8);
        Assert.Equal(2, calls);
    }

    [Fact]
    public async Task Leaves_a_failing_server_alone_for_a_while_and_then_tries_again()
    {
        var (calls, fails) = (0, true);
        await using var model = await ModelServer.StartAsync(async (prompted, response, cancellation) =>
        {
            Interlocked.Increment(ref calls);
            if (fails)
            {
                response.StatusCode = 500;
                return;
            }

            await Faithful(prompted, response, cancellation);
        });
        await using var service = await Service.StartAsync(model, 8, Park);
        for (var asked = 0; asked < 5; asked++)
        {
            Assert.Equal(AnswerOrigin.Fallback, (await service.AskAsync(Question)).Origin);
        }

        var before = calls;
        Assert.Equal(AnswerOrigin.Fallback, (await service.AskAsync(Question)).Origin);
        Assert.Equal(before, calls);
        fails = false;
        await Task.Delay(TimeSpan.FromSeconds(5.5), TestContext.Current.CancellationToken);
        Assert.Equal(AnswerOrigin.Generative, (await service.AskAsync(Question)).Origin);
    }

    [Fact]
    public async Task Embeds_in_batches_that_every_server_takes()
    {
        await using var model = await ModelServer.StartAsync(Faithful);
        await using var service = Service.Start(
            new() { ["NewArea:Embeddings:Endpoint"] = model.Endpoint.ToString(), ["NewArea:Embeddings:Model"] = "played" }, _ => { });
        var embeddings = service.Get<IEmbeddingGenerator<string, Embedding<float>>>();
        var all = await embeddings.GenerateAsync(Enumerable.Range(0, 150).Select(i => $"第{i}句"), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(150, all.Count);
        Assert.Equal(4, all[0].Vector.Length);
        Assert.Equal([64, 64, 22], model.Batches);
    }

    [Theory]
    [InlineData("NewArea:Chat:Endpoint", "ftp://models", "begins with http:// or https://")]
    [InlineData("NewArea:Chat:TimeLimitSeconds", "11", "1–10 seconds")]
    [InlineData("NewArea:Chat:PassageTokens", "100", "500–100000 tokens")]
    [InlineData("NewArea:Chat:Model", "", "NewArea__Chat__Model")]
    [InlineData("NewArea:Chat:Provider", "AzureOpenAI", "address of the Azure OpenAI resource")]
    public async Task Says_what_to_set_when_a_setting_is_wrong(string setting, string value, string message)
    {
        var settings = new Dictionary<string, string?> { ["NewArea:Chat:Model"] = "played", ["NewArea:Chat:ApiKey"] = "key", [setting] = value };
        await using var service = Service.Start(settings, _ => { });
        var wrong = Assert.Throws<OptionsValidationException>(() => service.Get<IOptions<ChatModelOptions>>().Value);
        Assert.Contains(message, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_what_an_answer_cost()
    {
        var spent = new Dictionary<string, long>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == GenerationTelemetry.Name && instrument.Name == "newarea.chat.tokens")
                {
                    listening.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, tokens, tags, _) =>
        {
            if (tags[0].Value as string == "priced")
            {
                spent[(string)tags[1].Value!] = tokens;
            }
        });
        listener.Start();
        await using var model = await ModelServer.StartAsync(Faithful);
        await using var service = Service.Start(new() { ["NewArea:Chat:Endpoint"] = model.Endpoint.ToString(), ["NewArea:Chat:Model"] = "priced" }, _ => { });
        await AnswersAsync(service);
        Assert.Equal(new Dictionary<string, long> { ["input"] = 100, ["output"] = 20 }, spent);
    }

    private static Dictionary<string, string?> Azure(Uri address, string? key) => new()
    {
        ["NewArea:Chat:Provider"] = "AzureOpenAI",
        ["NewArea:Chat:Endpoint"] = address.ToString(),
        ["NewArea:Chat:Model"] = "writer",
        ["NewArea:Chat:ApiKey"] = key,
    };

    private static async Task AnswersAsync(Service service)
    {
        await service.Memory.ImportAsync(Park, TestContext.Current.CancellationToken);
        Assert.Equal(AnswerOrigin.Generative, (await service.AskAsync(Question)).Origin);
    }

    private sealed class Identity : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("token-of-the-service", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
