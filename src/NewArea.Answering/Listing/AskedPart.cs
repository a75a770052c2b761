namespace NewArea.Answering.Listing;

/// <summary>What the people that are asked for do in a document.</summary>
internal enum AskedPart
{
    Any,
    Speaks,

    /// <summary>Speaks to the reporter, not at a meeting that is reported on.</summary>
    Interviewed,
}
