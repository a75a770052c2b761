using System.Diagnostics;
using System.Globalization;
using NewArea.Memory;
using NewArea.Memory.Passages;

namespace NewArea.Benchmarks;

/// <summary>What a memory of so many passages costs: to split, import, open, search, hold.</summary>
internal static class MemoryScale
{
    private const int Searches = 200;

    public static async Task MeasureAsync(int passages)
    {
        var folder = Directory.CreateTempSubdirectory("newarea-scale-");
        var file = Path.Combine(folder.FullName, "memory.db");
        try
        {
            // In a process of its own, so that what it leaves behind is not counted as the memory's.
            using (var filling = Process.Start(Environment.ProcessPath!, ["fill", file, passages.ToString(CultureInfo.InvariantCulture)]))
            {
                await filling.WaitForExitAsync();
            }

            var clock = Stopwatch.StartNew();
            await using var opened = await PassageMemory.OpenAsync(file);
            Report("open", clock, "");
            await SearchAsync(opened);
            GC.Collect();
            Console.WriteLine($"memory    {GC.GetTotalMemory(forceFullCollection: true) >> 20} MiB managed, {Environment.WorkingSet >> 20} MiB resident");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static async Task FillAsync(string file, int passages)
    {
        var clock = Stopwatch.StartNew();
        var split = GeneratedNews.Documents(passages).Sum(document => PassageSplitter.Split(document).Count);
        Report("split", clock, $"{split} passages");
        await using (var memory = await PassageMemory.OpenAsync(file))
        {
            clock.Restart();
            foreach (var document in GeneratedNews.Documents(passages))
            {
                await memory.ImportAsync(document);
            }

            Report("import", clock, "");
            clock.Restart();
        }

        Report("index", clock, "stored at the end of the import");

        Console.WriteLine($"file      {new FileInfo(file).Length >> 20} MiB");
    }

    private static async Task SearchAsync(PassageMemory memory)
    {
        var random = new Random(5);
        var times = new List<double>();
        var processor = Environment.CpuUsage.TotalTime;
        for (var search = 0; search < Searches; search++)
        {
            var question = GeneratedNews.Sentence(random, 12);
            var clock = Stopwatch.StartNew();
            await memory.SearchAsync(new SearchQuery(question));
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        processor = Environment.CpuUsage.TotalTime - processor;
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"search    p50 {times[Searches / 2]:F1} ms, p99 {times[Searches * 99 / 100]:F1} ms, processor {processor.TotalMilliseconds / Searches:F1} ms"));
    }

    private static void Report(string what, Stopwatch clock, string detail) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-9} {clock.Elapsed.TotalSeconds:F2} s {detail}"));
}
