using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewArea.Memory.Keywords;
using NewArea.Memory.Text;

namespace NewArea.Training;

/// <summary>Puts one character that sounds the same into every Chinese question, as an input method would: the same in every run.</summary>
internal static class Misspelling
{
    /// <summary>An input method offers so many at first sight.</summary>
    private const int Offered = 10;

    /// <summary>Another numeral would ask for something else.</summary>
    private const string Numerals = "零一二三四五六七八九十百千万亿两";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string questions, string output)
    {
        var random = new Random(20260);
        using var writer = new StreamWriter(output);
        foreach (var line in File.ReadLines(questions).Where(line => line.Trim().Length > 0))
        {
            var question = JsonNode.Parse(line)!;
            question["question"] = Misspelt((string)question["question"]!, random);
            writer.WriteLine(question.ToJsonString(Readable));
        }
    }

    /// <summary>Words that ask are left alone: that they are misspelt loses nothing but the kind of question.</summary>
    private static string Misspelt(string question, Random random)
    {
        var asked = TermAnalyzer.AnalyzeQuestion(question).Where(term => term.Kind == TermKind.Character).Select(term => term.Start).ToHashSet();
        var places = Enumerable.Range(0, question.Length)
            .Where(at => asked.Contains(at) && !Numerals.Contains(question[at]) && Offers(question[at]).Count > 0).ToList();
        if (places.Count == 0)
        {
            return question;
        }

        var place = places[random.Next(places.Count)];
        var others = Offers(question[place]);
        return string.Concat(question.AsSpan(0, place), others[random.Next(others.Count)].ToString(), question.AsSpan(place + 1));
    }

    private static List<char> Offers(char character) => [.. Pinyin.Homophones(character).Where(other => !Numerals.Contains(other)).Take(Offered)];
}
