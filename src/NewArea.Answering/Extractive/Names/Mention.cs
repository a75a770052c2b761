namespace NewArea.Answering.Extractive.Names;

internal enum MentionKind
{
    Number,
    Date,
    Person,
    Place,
    Organisation,
    Title,
    Latin,
}

/// <summary>Something in a sentence that could be an answer.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Start">Where it stands in the folded sentence.</param>
/// <param name="Length">In UTF-16 code units of the folded sentence.</param>
internal readonly record struct Mention(MentionKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    public string In(string folded) => folded.Substring(Start, Length);
}
