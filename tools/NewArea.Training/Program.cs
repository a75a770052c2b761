using NewArea.Answering.Extractive;
using NewArea.Memory.Keywords;
using NewArea.Training;

var (command, sets, models) = (args[0], args[1], args[2]);
QuestionSet Set(string name) => QuestionSet.Read(Path.Combine(sets, name));
switch (command)
{
    case "terms":
        var frequencies = new Dictionary<ulong, int>();
        var documents = 0;
        foreach (var passage in args[3..].SelectMany(name => Set(name).Passages))
        {
            documents++;
            foreach (var key in TermAnalyzer.Analyze(passage.Text).Select(term => term.Key).Distinct())
            {
                frequencies[key] = frequencies.GetValueOrDefault(key) + 1;
            }
        }

        File.WriteAllBytes(Path.Combine(models, "terms.bin"), TermWeights.Encode(frequencies.Where(entry => entry.Value >= 3).ToDictionary(), documents));
        Console.WriteLine($"{documents} texts, {frequencies.Count(entry => entry.Value >= 3)} of {frequencies.Count} terms");
        break;
    case "try":
        Experiments.Run(Set, models);
        break;
}
