namespace NewArea.Answering.Extractive;

/// <summary>What kind of thing a question asks for. The values are a feature of the trained models: only append.</summary>
internal enum AnswerType
{
    Other,
    Number,
    Date,
    Person,
    Place,
    Organisation,
    Reason,
    Manner,
    List,
    Definition,
    YesNo,
}
