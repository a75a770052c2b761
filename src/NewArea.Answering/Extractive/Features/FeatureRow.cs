namespace NewArea.Answering.Extractive.Features;

/// <summary>The features of one candidate, filled in the order in which the trained models know them.</summary>
internal sealed class FeatureRow(int count)
{
    private int _next;

    public float[] Values { get; } = new float[count];

    public void Add(double value) => Values[_next++] = (float)value;

    public void Add(bool holds) => Add(holds ? 1 : 0);
}
