namespace NewArea.Answering.Questions;

/// <summary>What a question about a document itself is after.</summary>
internal enum DocumentIntent
{
    /// <summary>It is about what the document reports.</summary>
    None,
    Title,
    Subtitle,
    Author,
    Opening,

    /// <summary>The short line that stands by itself near the end.</summary>
    Line,

    /// <summary>Which year "this year" is.</summary>
    Year,
    Publisher,

    /// <summary>Who holds, protects or licenses the rights.</summary>
    Rights,

    /// <summary>What kinds of works the note on rights covers.</summary>
    Works,
    Reprint,
    Phone,
    Signature,

    /// <summary>Why the note on rights was issued.</summary>
    Purpose,

    /// <summary>What stands below the text.</summary>
    Related,
    RelatedOne,
    Headings,

    /// <summary>What documents do not tell of themselves: who edited it, how often it was read.</summary>
    Unstated,
}
