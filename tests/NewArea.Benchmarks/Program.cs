using System.Globalization;
using NewArea.Benchmarks;

// dotnet run -c Release --project tests/NewArea.Benchmarks -- 100000
if (args is ["fill", var file, var count])
{
    await MemoryScale.FillAsync(file, int.Parse(count, CultureInfo.InvariantCulture));
    return;
}

foreach (var passages in args.DefaultIfEmpty("1000"))
{
    await MemoryScale.MeasureAsync(int.Parse(passages, CultureInfo.InvariantCulture));
}
