using NewArea.Answering.Grounding;
using System.Diagnostics;
using Xunit;

namespace NewArea.Answering.Tests.Grounding.Trials;

public sealed class Exploration(ITestOutputHelper output)
{
    [Fact]
    public void Explore()
    {
        var random = new Random(17);
        var cmrc = Corpus.Questions("cmrc2018");
        var drcd = Corpus.Questions("drcd").Where((_, i) => i % 3 == 0).ToList();
        var zh = Corpus.Briefing("zh");
        var article = Corpus.Article();
        var others = cmrc.Concat(drcd).SelectMany(a => a.Passages).Distinct().ToList();
        List<SourceSentence> sentences = [.. SourceSentence.Of(article, others, random), .. SourceSentence.Of(zh, others, random)];
        sentences.AddRange(cmrc.Concat(drcd).Where((_, i) => i % 3 == 0).Select(a => SourceSentence.Holding(a, others, random)).OfType<SourceSentence>());
        var bad = sentences.SelectMany(s => Mutations.Of(s, random).Concat(NameSwaps.Known_names(s, random))).ToList();
        bad.AddRange(NameSwaps.Of(NameSwaps.Named(cmrc), others, random).Concat(NameSwaps.Of(NameSwaps.Named(drcd), others, random)));
        var good = sentences.SelectMany(Paraphrases.Of).ToList();
        // our briefing says what the article says
        foreach (var p in zh.Where(p => p.Paragraph is not null))
        {
            foreach (var s in p.Sentences)
            {
                var source = article.FirstOrDefault(a => a.Paragraph == p.Paragraph);
                if (source is null) { continue; }
                good.Add(new Trial("briefing over article", p.TextOf(s), source, source.Sentences[0], [.. article.Where(a => Math.Abs(a.Paragraph!.Value - p.Paragraph!.Value) < 2)]));
            }
        }
        var times = new List<double>();
        foreach (var group in bad.GroupBy(t => t.Kind))
        {
            var leaks = group.Where(t => Timed(t, times).Proven is not null).ToList();
            output.WriteLine($"BAD {group.Key,-16} {group.Count(),5} leaked {leaks.Count,4} {leaks.Count * 100.0 / group.Count():f1}%");
            foreach (var l in leaks.Take(12)) { output.WriteLine($"     {l.Statement}\n   <={l.Source.TextOf(l.Sentence)}"); }
        }
        foreach (var group in good.GroupBy(t => t.Kind))
        {
            var results = group.Select(t => (t, r: Timed(t, times))).ToList();
            var dropped = results.Where(x => x.r.Proven is null).ToList();
            var right = results.Where(x => x.r.Proven is not null).ToList();
            var prec = right.Count == 0 ? 0 : right.Average(x => x.r.Proven!.Sources.Average(s => s.Passage == x.t.Source ? 1.0 : 0));
            output.WriteLine($"GOOD {group.Key,-24} {group.Count(),5} dropped {dropped.Count,4} {dropped.Count * 100.0 / group.Count():f1}% citation precision {prec:f3}");
            foreach (var (t, r) in dropped.Take(12)) { output.WriteLine($"     {t.Statement}\n   <={t.Source.TextOf(t.Sentence)}\n     !! {string.Join(" | ", r.Finding.Unsupported)}"); }
        }
        times.Sort();
        output.WriteLine($"p50 {times[times.Count / 2]:f3} ms p95 {times[times.Count * 95 / 100]:f3} ms n {times.Count}");
        var mis = good.Where(t => t.Kind is "verbatim" or "synonyms").ToList();
        int repaired = 0, wrong = 0;
        foreach (var t in mis)
        {
            var r = t.Check(t.Context.Where(c => c != t.Source).Take(1));
            if (r.Proven is { } p) { if (p.Sources.All(s => s.Passage == t.Source)) { repaired++; } else { wrong++; if (wrong < 10) { output.WriteLine($"WRONG {t.Statement}"); } } }
        }
        output.WriteLine($"misciting {mis.Count} repaired {repaired} wrong {wrong}");
    }

    private static CheckedStatement Timed(Trial t, List<double> times)
    {
        var s = Stopwatch.GetTimestamp();
        var r = t.Check();
        times.Add(Stopwatch.GetElapsedTime(s).TotalMilliseconds);
        return r;
    }
}
