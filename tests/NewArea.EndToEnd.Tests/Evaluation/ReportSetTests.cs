using NewArea.Cli.Evaluation;
using NewArea.Memory.Documents;
using NewArea.Memory.Passages;
using Xunit;

namespace NewArea.EndToEnd.Tests.Evaluation;

public class ReportSetTests
{
    [Theory]
    [InlineData("tests/questions/reports")]
    [InlineData("tools/NewArea.Training/reports")]
    public void Passages_and_questions_are_told_apart_by_their_ids(string folder)
    {
        var set = QuestionSet.Read(RepositoryFiles.PathOf(folder));
        Assert.Distinct(set.Passages.Select(passage => passage.Id));
        Assert.Distinct(set.Questions.Select(question => question.Id));
        Assert.Subset(set.Passages.Select(passage => passage.Id).ToHashSet(), set.Questions.SelectMany(question => question.PassageIds.Concat(question.NearIds)).ToHashSet());
    }

    [Theory]
    [InlineData("tests/questions/reports")]
    [InlineData("tools/NewArea.Training/reports")]
    public void Answers_stand_in_one_sentence_of_their_passages(string folder)
    {
        var set = QuestionSet.Read(RepositoryFiles.PathOf(folder));
        var sentences = set.Passages.ToDictionary(passage => passage.Id, passage => SentenceSplitter.Split(passage.Text, new TextSpan(0, passage.Text.Length))
            .Select(span => passage.Text.Substring(span.Start, span.Length)).ToList());
        Assert.All(set.Questions, question => Assert.Equal(
            !question.Unanswerable,
            question.PassageIds.Any(id => sentences[id].Exists(sentence => question.Answers.Any(answer => sentence.Contains(answer, StringComparison.Ordinal))))));
    }
}
