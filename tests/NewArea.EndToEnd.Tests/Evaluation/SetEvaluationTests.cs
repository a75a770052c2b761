using Microsoft.Extensions.Configuration;
using NewArea.Cli.Evaluation;
using Xunit;

namespace NewArea.EndToEnd.Tests.Evaluation;

public class SetEvaluationTests
{
    private static readonly string Sample = Path.Combine(RepositoryFiles.Root, "tests", "questions", "sample");

    [Fact]
    public async Task Every_question_of_the_sample_finds_its_passage()
    {
        var report = await MeasureAsync();
        Assert.Equal(1, report.Figures.Single(figure => figure.Name == "passage hit@1").Value);
        Assert.Equal(4, report.Figures.Single(figure => figure.Name == "passage hit@1").Count);
        Assert.Equal(1, report.Figures.Single(figure => figure.Name == "unanswerable refused").Value);
    }

    [Fact]
    public async Task Two_runs_give_the_same_figures()
    {
        var (first, second) = (await MeasureAsync(), await MeasureAsync());
        Assert.Equal(first.Figures, second.Figures);
        Assert.Equal(first.RiskCoverage, second.RiskCoverage);
    }

    [Fact]
    public async Task Questions_of_another_set_are_to_be_refused()
    {
        var set = QuestionSet.Read(Sample);
        var foreign = set with { Questions = [new SetQuestion { Id = "x", Text = "火星上有几座火山？" }] };
        var outcomes = await new SetEvaluation(new ConfigurationBuilder().Build(), searchOnly: false)
            .RunAsync(set, foreign, () => { }, TestContext.Current.CancellationToken);
        Assert.Equal(1, Report.Of("sample", outcomes).Figures.Single(figure => figure.Name == "off-topic refused").Count);
    }

    [Fact]
    public void A_line_that_is_no_question_is_named()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "broken.jsonl");
        File.WriteAllText(file, "{\"id\":\"1\",\"question\":\"好\"}\n{\"id\":");
        Assert.StartsWith($"{file}:2:", Assert.Throws<InvalidDataException>(() => QuestionSet.Read(file)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("建成于1987 年。", true)]
    [InlineData("建成于１９８７年", true)]
    [InlineData("建成于1978年", false)]
    public void An_answer_is_recognised_however_it_is_spelt(string text, bool holds) =>
        Assert.Equal(holds, new ExpectedAnswer(new SetQuestion { Id = "1", Text = "", Answers = ["1987年"] }).IsIn(text));

    [Fact]
    public void An_interval_holds_its_value_and_is_the_same_every_time()
    {
        var figure = Figure.Share("x", Enumerable.Range(0, 200).Select(i => i % 4 != 0))!;
        Assert.Equal(0.75, figure.Value);
        Assert.InRange(figure.Low, 0.66, 0.74);
        Assert.InRange(figure.High, 0.76, 0.84);
        Assert.Equal(figure, Figure.Share("x", Enumerable.Range(0, 200).Select(i => i % 4 != 0)));
    }

    private static async Task<Report> MeasureAsync() => Report.Of("sample", await new SetEvaluation(new ConfigurationBuilder().Build(), searchOnly: false)
        .RunAsync(QuestionSet.Read(Sample), foreign: null, () => { }, TestContext.Current.CancellationToken));
}
