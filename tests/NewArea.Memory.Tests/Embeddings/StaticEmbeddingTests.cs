using System.Numerics.Tensors;
using Microsoft.Extensions.AI;
using NewArea.Memory.Embeddings;

namespace NewArea.Memory.Tests.Embeddings;

public sealed class StaticEmbeddingTests
{
    [Theory]
    [InlineData("演唱国歌", "歌唱", "修建铁路")]
    [InlineData("如今", "现今", "水库")]
    [InlineData("railway", "铁路", "演唱")]
    public async Task Words_of_one_meaning_are_nearer_than_words_of_two(string text, string alike, string unlike) =>
        Assert.True(await CosineAsync(text, alike) > await CosineAsync(text, unlike) + 0.2);

    [Theory]
    [InlineData("兰州新区的数据中心", 1)]
    [InlineData("蘭州新區的數據中心", 1)]
    [InlineData("", 0)]
    [InlineData("……", 0)]
    public async Task A_vector_has_the_length_of_one_or_is_zero(string text, float length) =>
        Assert.Equal(length, TensorPrimitives.Norm<float>((await VectorAsync(text)).Span), 1e-5f);

    [Fact]
    public async Task Traditional_and_simplified_writing_have_one_vector() =>
        Assert.Equal((await VectorAsync("数据中心")).ToArray(), (await VectorAsync("數據中心")).ToArray());

    private static async Task<float> CosineAsync(string one, string other)
    {
        var (first, second) = (await VectorAsync(one), await VectorAsync(other));
        return TensorPrimitives.Dot(first.Span, second.Span);
    }

    private static async Task<ReadOnlyMemory<float>> VectorAsync(string text)
    {
        using var generator = new StaticEmbeddingGenerator();
        return await generator.GenerateVectorAsync(text, cancellationToken: TestContext.Current.CancellationToken);
    }
}
