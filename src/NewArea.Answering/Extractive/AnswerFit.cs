using System.Text.RegularExpressions;
using NewArea.Answering.Extractive.Names;

namespace NewArea.Answering.Extractive;

/// <summary>Whether something in a sentence is of the kind that a question asks for.</summary>
internal static partial class AnswerFit
{
    public static bool Fits(AnswerType asked, MentionKind mention) => asked switch
    {
        AnswerType.Number => mention == MentionKind.Number,
        AnswerType.Date => mention == MentionKind.Date,
        AnswerType.Person => mention is MentionKind.Person or MentionKind.Latin,
        AnswerType.Place => mention == MentionKind.Place,
        AnswerType.Organisation => mention == MentionKind.Organisation,
        AnswerType.Other or AnswerType.Definition or AnswerType.List =>
            mention is MentionKind.Title or MentionKind.Organisation or MentionKind.Latin or MentionKind.Place,
        _ => false,
    };

    public static bool HasReason(string folded) => Reason().IsMatch(folded);

    public static bool HasDefinition(string folded) => Definition().IsMatch(folded);

    /// <summary>Begins with a word that stands for something said before.</summary>
    public static bool LeansOnBefore(string folded) => Leaning().IsMatch(folded);

    [GeneratedRegex(@"因为|因此|因而|由于|所以|为了|导致|使得|原因|故而?|以致|有鉴于|出于|从而|\b(?:because|due to|since|therefore|so that|in order to)\b")]
    private static partial Regex Reason();

    [GeneratedRegex(@"是指|指的?是|称为|又称|被?称作|简称|即|意思|定义|叫做?|名为|\b(?:means|called|known as|refers to|is an?)\b")]
    private static partial Regex Definition();

    [GeneratedRegex(@"^[""']?(?:[他她它该其此这那]|同年|同时|当时|后来|之后|此外|而|并|但|not only|he|she|it|they|this|that|these|those|its|his|her)(?![a-z])")]
    private static partial Regex Leaning();
}
