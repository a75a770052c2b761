using FsCheck;
using FsCheck.Fluent;
using NewArea.Memory.Keywords;
using NewArea.Memory.Ranking;

namespace NewArea.Memory.Tests.Keywords;

/// <summary>However an index came about, it ranks as a plain reading of the formula over the texts it holds.</summary>
public sealed class KeywordRankingProperties
{
    private const double K1 = 0.9;
    private const double B = 0.4;

    private static readonly Gen<string> Texts = Gen.Elements(
        "新区", "兰州新区", "数据中心", "的", "面积", "1744", "二十", "万亩", "growth", "data", "，", "。", " ", "企业", "新", "区").ListOf()
        .Select(pieces => string.Concat(pieces));

    private static readonly Gen<(int Row, string? Text)> Changes =
        from row in Gen.Choose(0, 40)
        from text in Gen.Frequency((4, Texts.Select(text => (string?)text)), (1, Gen.Constant<string?>(null)))
        select (row, text);

    [Fact]
    public void Ranks_as_the_formula_after_any_additions_replacements_and_removals() => Prop
        .ForAll(
            Arb.From(Changes.ListOf().Resize(60)),
            Arb.From(Texts),
            (changes, question) =>
            {
                using var index = new KeywordIndex();
                var held = new Dictionary<long, string>();
                foreach (var (row, text) in changes)
                {
                    if (text is null)
                    {
                        Assert.Equal(held.Remove(row), index.Remove(row));
                    }
                    else
                    {
                        held[row] = text;
                        index.Add(row, text);
                    }
                }

                Assert.Equal(held.Count, index.Count);
                Alike(Plain(held, question), index.Search(question, 10));
            })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000).WithReplay(20_240_311, 7));

    [Fact]
    public void Ranks_the_same_however_many_are_added_at_once()
    {
        var random = new Random(3);
        (long Row, string Text)[] texts = [.. Enumerable.Range(0, 5_000).Select(row => ((long)row, Text(random)))];
        using var index = new KeywordIndex();
        index.AddRange(texts);
        Assert.True(index.Remove(17));

        var held = texts.Where(text => text.Row != 17).ToDictionary(text => text.Row, text => text.Text);
        for (var question = 0; question < 5; question++)
        {
            var asked = Text(random);
            Alike(Plain(held, asked), index.Search(asked, 10));
        }
    }

    private static string Text(Random random) =>
        string.Create(20, random, static (text, random) =>
        {
            for (var at = 0; at < text.Length; at++)
            {
                text[at] = (char)('\u4E00' + (int)Math.Pow(300, random.NextDouble()));
            }
        });

    /// <summary>The same scores; the same rows too, but for those whose scores differ by less than a float tells.</summary>
    private static void Alike(IReadOnlyDictionary<long, double> expected, IReadOnlyList<ScoredRow> found)
    {
        Assert.Equal(expected.Values.OrderDescending().Take(10).Count(), found.Count);
        Assert.All(expected.Values.OrderDescending().Zip(found), pair => Assert.Equal(pair.First, pair.Second.Score, pair.First * 1e-5));
        Assert.All(found, row => Assert.Equal(expected[row.Row], row.Score, row.Score * 1e-5));
        Assert.All(found.Zip(found.Skip(1)), pair => Assert.True(
            pair.First.Score > pair.Second.Score || (pair.First.Score == pair.Second.Score && pair.First.Row < pair.Second.Row)));
    }

    private static Dictionary<long, double> Plain(Dictionary<long, string> held, string question)
    {
        var terms = held.ToDictionary(text => text.Key, text => TermAnalyzer.Analyze(text.Value).GroupBy(term => term.Key).ToDictionary(same => same.Key, same => same.Count()));
        var lengths = terms.ToDictionary(text => text.Key, text => text.Value.Values.Sum());
        var holders = terms.Values.SelectMany(text => text.Keys).CountBy(key => key).ToDictionary();
        var average = lengths.Values.DefaultIfEmpty().Average();
        var words = AskedWords.Read(question).In(_ => []);
        return terms.Keys.Select(row => (Row: row, Score: words.Sum(word => word.Spellings.Max(spelling =>
                spelling.Weight / Math.Sqrt(spelling.Keys.Count) * spelling.Keys.Sum(key => Worth(word, key, row))))))
            .Where(row => row.Score > 0).ToDictionary(row => row.Row, row => row.Score);

        double Worth(AskedWord word, ulong key, long row)
        {
            var count = Math.Min(byte.MaxValue, terms[row].GetValueOrDefault(key));
            var held = holders.GetValueOrDefault(key);
            return word.Worth(Math.Log(1 + ((terms.Count - held + 0.5) / (held + 0.5))))
                * count * (K1 + 1) / (count + (K1 * (1 - B + (B * lengths[row] / average))));
        }
    }
}
