using NewArea.Cli.Evaluation;
using NewArea.Training;
using NewArea.Training.Retrieval;

// weights | relevance | vectors | terms | train | intents | measure, the folder of question sets, the folder of the models
// misspell, a file of questions, the file to write
var (command, sets, models) = (args[0], args[1], args[2]);
QuestionSet Set(string name) => QuestionSet.Read(Path.Combine(sets, name));
switch (command)
{
    case "weights":
        TermWeightTraining.Print(Set);
        break;
    case "relevance":
        await RelevanceCalibration.PrintAsync(Set);
        break;
    case "vectors":
        EmbeddingTraining.Train(Set, models, args[3], args.ElementAtOrDefault(4));
        break;
    case "terms":
        TermCounting.Count(Set, models, args[3]);
        break;
    case "train":
        await ModelTraining.TrainAsync(Set, models);
        break;
    case "intents":
        IntentTraining.Train(Set, models);
        break;
    case "measure":
        await Measures.AllAsync(Set);
        break;
    case "misspell":
        Misspelling.Write(sets, models);
        break;
    default:
        Console.Error.WriteLine("weights|relevance|train|intents|measure SETS MODELS, terms SETS MODELS GLOSSES, vectors SETS FOLDER GLOSSES [WITHOUT], or misspell QUESTIONS OUTPUT");
        return 2;
}

return 0;
