using System.Globalization;
using NewArea.Benchmarks;

// dotnet run -c Release --project tests/NewArea.Benchmarks -- 100000
foreach (var passages in args.DefaultIfEmpty("1000"))
{
    await MemoryScale.MeasureAsync(int.Parse(passages, CultureInfo.InvariantCulture));
}
