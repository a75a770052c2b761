using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.VectorData;
using Microsoft.Extensions.VectorData.ProviderServices;

namespace NewArea.Memory.Stores.Sqlite;

/// <summary>Which record types the store takes.</summary>
internal sealed class SqliteModelBuilder() : CollectionModelBuilder(
    new CollectionModelBuildingOptions { SupportsMultipleVectors = true, RequiresAtLeastOneVector = false })
{
    private static readonly Type[] KeyTypes = [typeof(string), typeof(Guid), typeof(int), typeof(long), typeof(object)];

    protected override void ValidateKeyProperty(KeyPropertyModel keyProperty)
    {
        base.ValidateKeyProperty(keyProperty);
        if (!KeyTypes.Contains(keyProperty.Type))
        {
            throw new NotSupportedException(
                $"The key '{keyProperty.ModelName}' is a {keyProperty.Type.Name}; a key is a string, Guid, int or long.");
        }
    }

    protected override void ValidateProperty(PropertyModel propertyModel, VectorStoreCollectionDefinition? definition)
    {
        base.ValidateProperty(propertyModel, definition);
        SqliteNames.Check(propertyModel.StorageName);
        if (propertyModel is VectorPropertyModel { DistanceFunction: not (null or DistanceFunction.CosineSimilarity or DistanceFunction.DotProductSimilarity) } vector)
        {
            throw new NotSupportedException(
                $"The vector '{vector.ModelName}' asks for {vector.DistanceFunction}; supported are CosineSimilarity and DotProductSimilarity.");
        }
    }

    protected override bool IsDataPropertyTypeValid(Type type, [NotNullWhen(false)] out string? supportedTypes)
    {
        supportedTypes = SqliteValues.SupportedTypes;
        return SqliteValues.Supports(type);
    }

    protected override bool IsVectorPropertyTypeValid(Type type, [NotNullWhen(false)] out string? supportedTypes)
    {
        supportedTypes = "ReadOnlyMemory<float>, Embedding<float>, float[]";
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(ReadOnlyMemory<float>) || type == typeof(Embedding<float>) || type == typeof(float[]);
    }
}
