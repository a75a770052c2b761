using System.CommandLine;
using NewArea.Cli;
using NewArea.Cli.Asking;
using NewArea.Cli.Diagnosis;
using NewArea.Cli.Documents;
using NewArea.Cli.Evaluation;
using NewArea.Cli.Feedback;
using NewArea.Cli.Hosting;
using NewArea.Cli.TeamsPackage;
using NewArea.Cli.Terminal;

var wording = Wording.In(MessageLanguage.Of(args, Environment.GetEnvironmentVariable));
CommandLine.Prepare(wording);
var options = new SharedOptions(wording);
var run = new CommandRun(options, wording);

var root = new RootCommand(wording.About + "\n\n" + wording.ExitCodes)
{
    AskCommand.Create(run),
    SearchCommand.Create(run),
    IngestCommand.Create(run),
    ListCommand.Create(run),
    DeleteCommand.Create(run),
    DoctorCommand.Create(run),
    EvalCommand.Create(run),
    FeedbackCommand.Create(run),
    TeamsPackageCommand.Create(run),
};
options.AddTo(root);

return await CommandLine.InvokeAsync(root.Parse(args), wording);
