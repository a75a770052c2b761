using NewArea.Memory.Documents;

namespace NewArea.Answering.Listing;

/// <summary>Somebody or something that a sentence names.</summary>
/// <param name="Name">By which it is known again.</param>
/// <param name="Span">Where it stands in the sentence as written; a person's office beside the name is part of it.</param>
/// <param name="Traits">What the sentence tells of it.</param>
internal readonly record struct Member(string Name, TextSpan Span, MemberTraits Traits = MemberTraits.None);

[Flags]
internal enum MemberTraits
{
    None = 0,
    Company = 1,
    Institution = 2,
    HasOffice = 4,
    Official = 8,
    Executive = 16,
    Speaks = 32,

    /// <summary>Speaks, and not at a meeting.</summary>
    Interviewed = 64,
}
