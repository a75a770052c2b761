using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NewArea.Cli.Evaluation;

/// <summary>Questions and, unless they are about the seeds, the passages they are asked of.</summary>
internal sealed record QuestionSet(string Name, IReadOnlyList<SetQuestion> Questions, IReadOnlyList<SetPassage> Passages)
{
    public const string PassageFile = "passages.jsonl";
    public const string QuestionFile = "questions.jsonl";

    /// <summary>Reads a folder with <c>passages.jsonl</c> and <c>questions.jsonl</c>, or one file of questions on the seeds.</summary>
    /// <exception cref="InvalidDataException">A file or line is not as it should be; the message names it.</exception>
    public static QuestionSet Read(string path)
    {
        if (File.Exists(path))
        {
            return new QuestionSet(Path.GetFileNameWithoutExtension(path), ReadLines(path, SetJson.Default.SetQuestion), []);
        }

        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        var questions = ReadLines(Path.Combine(path, QuestionFile), SetJson.Default.SetQuestion);
        var passages = ReadLines(Path.Combine(path, PassageFile), SetJson.Default.SetPassage);
        return new QuestionSet(name, questions, [.. passages.Where(passage => !passage.Counterfactual)]);
    }

    private static List<T> ReadLines<T>(string file, JsonTypeInfo<T> type)
    {
        if (!File.Exists(file))
        {
            throw new InvalidDataException($"{file}: no such file");
        }

        var read = new List<T>();
        foreach (var (number, line) in File.ReadLines(file).Index().Where(line => line.Item.Length > 0))
        {
            try
            {
                read.Add(JsonSerializer.Deserialize(line, type) ?? throw new JsonException("null"));
            }
            catch (JsonException wrong)
            {
                throw new InvalidDataException($"{file}:{number + 1}: {wrong.Message}", wrong);
            }
        }

        return read;
    }
}
