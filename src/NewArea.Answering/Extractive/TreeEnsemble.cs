namespace NewArea.Answering.Extractive;

/// <summary>Gradient-boosted regression trees as trained by LightGBM, in a compact file.</summary>
internal sealed class TreeEnsemble
{
    private const int Magic = 0x31544247;
    private readonly double _bias;
    private readonly Tree[] _trees;

    public TreeEnsemble(double bias, IReadOnlyList<Tree> trees) => (_bias, _trees) = (bias, [.. trees]);

    /// <param name="Features">The feature that each inner node looks at.</param>
    /// <param name="Thresholds">At most this goes left.</param>
    /// <param name="Left">The next inner node, or the complement of a leaf.</param>
    /// <param name="Right">The next inner node, or the complement of a leaf.</param>
    /// <param name="Leaves">What each leaf adds.</param>
    internal sealed record Tree(byte[] Features, float[] Thresholds, short[] Left, short[] Right, float[] Leaves);

    /// <summary>The sum of the leaves that the features lead to.</summary>
    public double Score(ReadOnlySpan<float> features)
    {
        var sum = _bias;
        foreach (var tree in _trees)
        {
            var node = tree.Features.Length == 0 ? -1 : 0;
            while (node >= 0)
            {
                node = features[tree.Features[node]] <= tree.Thresholds[node] ? tree.Left[node] : tree.Right[node];
            }

            sum += tree.Leaves[~node];
        }

        return sum;
    }

    /// <summary>Scores as the mean of several does.</summary>
    public static TreeEnsemble Mean(IReadOnlyList<TreeEnsemble> ensembles) => new(
        ensembles.Average(ensemble => ensemble._bias),
        [.. ensembles.SelectMany(ensemble => ensemble._trees)
            .Select(tree => tree with { Leaves = [.. tree.Leaves.Select(leaf => leaf / ensembles.Count)] })]);

    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(_bias);
        writer.Write(_trees.Length);
        foreach (var tree in _trees)
        {
            writer.Write((short)tree.Features.Length);
            writer.Write(tree.Features);
            Array.ForEach(tree.Thresholds, writer.Write);
            Array.ForEach(tree.Left, writer.Write);
            Array.ForEach(tree.Right, writer.Write);
            Array.ForEach(tree.Leaves, writer.Write);
        }
    }

    public static TreeEnsemble Load(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadInt32() != Magic)
        {
            throw new InvalidDataException("Not a tree model.");
        }

        var bias = reader.ReadDouble();
        var trees = new Tree[reader.ReadInt32()];
        for (var tree = 0; tree < trees.Length; tree++)
        {
            var nodes = reader.ReadInt16();
            trees[tree] = new Tree(
                reader.ReadBytes(nodes),
                Read(nodes, reader.ReadSingle),
                Read(nodes, reader.ReadInt16),
                Read(nodes, reader.ReadInt16),
                Read(nodes + 1, reader.ReadSingle));
        }

        return new TreeEnsemble(bias, trees);
    }

    public static TreeEnsemble LoadShipped(string name) =>
        Load(typeof(TreeEnsemble).Assembly.GetManifestResourceStream(name)!);

    private static T[] Read<T>(int count, Func<T> next) => [.. Enumerable.Range(0, count).Select(_ => next())];
}
