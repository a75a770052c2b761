namespace NewArea.Answering.Extractive.Needs;

/// <summary>
/// What one question asks of the things that questions ask. Found once: a question asks few of them, and each of its many
/// candidate sentences is held against those alone.
/// </summary>
/// <param name="question">Folded.</param>
/// <param name="isEnglish">Whether it is put in English.</param>
internal sealed class QuestionNeeds(string question, bool isEnglish)
{
    /// <summary>Told in words known of both languages, so that a Chinese sentence is held against an English question's too.</summary>
    private static readonly Need[] InEitherLanguage =
    [
        .. AskedMoney.Needs, .. AskedExtent.Needs, .. AskedOfOrganisation.Needs, .. AskedOfPiece.Needs, .. AskedOfPerson.Needs,
        .. AskedByVisitors.Needs, .. AskedTimes.Needs, .. AskedShare.Needs, .. AskedTroubles.Needs,
    ];

    private static readonly Need[] InOneLanguage = [.. InEitherLanguage, .. AskedKinds.Needs, .. AskedDeeds.Needs];
    private static readonly Need[] InEnglish = [.. InOneLanguage, .. AskedInEnglish.Needs];
    private static readonly Need[] InTranslation = [.. InEitherLanguage, .. AskedInEnglish.OfChinese];

    private readonly Need[] _own = Asked(question, isEnglish ? InEnglish : InOneLanguage);
    private readonly Need[] _translated = isEnglish ? Asked(question, InTranslation) : [];

    /// <summary>Whether a sentence has words for all that the question asks.</summary>
    /// <param name="sentence">Folded.</param>
    public bool AreMetBy(string sentence) => AreMet(_own, sentence);

    /// <summary>Whether a Chinese sentence, found by the Chinese wording of an English question, has words for what the English asks.</summary>
    /// <param name="sentence">Folded.</param>
    public bool AreMetByTranslation(string sentence) => AreMet(_translated, sentence);

    private static Need[] Asked(string question, Need[] needs) => Array.FindAll(needs, need => need.Asked.IsMatch(question));

    private static bool AreMet(Need[] needs, string sentence) => Array.TrueForAll(needs, need => need.Told.IsMatch(sentence));
}
