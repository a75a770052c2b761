namespace NewArea.Answering.Generative;

/// <summary>The chat model gave nothing that can be used; the next writer answers.</summary>
public sealed class GenerationFailedException(string message, Exception? cause = null) : Exception(message, cause);
