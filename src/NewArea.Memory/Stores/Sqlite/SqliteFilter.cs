using System.Linq.Expressions;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.VectorData.ProviderServices;
using Microsoft.Extensions.VectorData.ProviderServices.Filter;

namespace NewArea.Memory.Stores.Sqlite;

/// <summary>
/// A filter as a condition in SQL, with the meaning it has in C#: null equals null and nothing else, and a
/// comparison with null is false. Values are parameters, never text.
/// </summary>
internal sealed class SqliteFilter : FilterTranslatorBase
{
    private readonly StringBuilder _sql = new();
    private readonly List<(string Name, object? Value)> _parameters = [];

    private SqliteFilter()
    {
    }

    public string Sql => _sql.ToString();

    public (string Name, object? Value)[] Parameters => [.. _parameters];

    /// <exception cref="NotSupportedException">The filter does what has no counterpart here; the message shows the part.</exception>
    public static SqliteFilter Translate(LambdaExpression filter, CollectionModel model)
    {
        var translation = new SqliteFilter();
        translation.Condition(translation.PreprocessFilter(filter, model, new FilterPreprocessingOptions()));
        return translation;
    }

    private void Condition(Expression expression)
    {
        switch (expression)
        {
            case BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.OrElse } both:
                Join(both, both.NodeType == ExpressionType.AndAlso ? " AND " : " OR ");
                break;
            case BinaryExpression { NodeType: ExpressionType.Equal or ExpressionType.NotEqual } equality:
                Join(equality, equality.NodeType == ExpressionType.Equal ? " IS " : " IS NOT ", values: true);
                break;
            case BinaryExpression comparison when ComparisonOf(comparison.NodeType) is { } sign:
                Join(comparison, sign, values: true);
                break;
            case UnaryExpression { NodeType: ExpressionType.Not, Operand: var inner }:
                _sql.Append("NOT ");
                Decided(inner);
                break;
            case UnaryExpression { NodeType: ExpressionType.Convert, Operand: var inner }:
                Condition(inner);
                break;
            case MethodCallExpression call when TryMatchContains(call, out var source, out var item):
                Contains(source, item);
                break;
            case MethodCallExpression { Method: { Name: nameof(string.Contains), DeclaringType: var type }, Object: { } text, Arguments: [var part] } when type == typeof(string):
                _sql.Append("COALESCE(instr(");
                Value(text);
                _sql.Append(", ");
                Value(part);
                _sql.Append("), 0) > 0");
                break;
            default:
                Value(expression);
                break;
        }
    }

    /// <summary>A comparison with NULL is NULL in SQL and false in C#.</summary>
    private void Decided(Expression condition)
    {
        _sql.Append("COALESCE(");
        Condition(condition);
        _sql.Append(", 0)");
    }

    private void Join(BinaryExpression both, string sign, bool values = false)
    {
        Action<Expression> part = values ? Value : Condition;
        _sql.Append('(');
        part(both.Left);
        _sql.Append(sign);
        part(both.Right);
        _sql.Append(')');
    }

    private void Contains(Expression source, Expression item)
    {
        if (TryBindProperty(source, out _))
        {
            _sql.Append("EXISTS (SELECT 1 FROM json_each(");
            Value(source);
            _sql.Append(") WHERE value IS ");
            Value(item);
            _sql.Append(')');
            return;
        }

        Value(item);
        _sql.Append(" IN (SELECT value FROM json_each(");
        Parameter(source is NewArrayExpression array
            ? JsonSerializer.Serialize(array.Expressions.Select(element => SqliteValues.ToColumn(ConstantOf(element))))
            : JsonSerializer.Serialize(((System.Collections.IEnumerable)ConstantOf(source)!).Cast<object?>().Select(SqliteValues.ToColumn)));
        _sql.Append("))");
    }

    private void Value(Expression expression)
    {
        if (TryBindProperty(expression, out var property))
        {
            _sql.Append(SqliteNames.Quote(property.StorageName));
        }
        else if (expression is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var inner })
        {
            Value(inner);
        }
        else if (expression is ConstantExpression constant)
        {
            Parameter(SqliteValues.ToColumn(constant.Value));
        }
        else if (expression.Type == typeof(bool) && expression is BinaryExpression or UnaryExpression or MethodCallExpression)
        {
            Decided(expression);
        }
        else
        {
            throw Unsupported(expression);
        }
    }

    private void Parameter(object? value)
    {
        var name = $"$f{_parameters.Count}";
        _parameters.Add((name, value));
        _sql.Append(name);
    }

    private static object? ConstantOf(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        UnaryExpression { NodeType: ExpressionType.Convert, Operand: var inner } => ConstantOf(inner),
        _ => throw Unsupported(expression),
    };

    private static string? ComparisonOf(ExpressionType type) => type switch
    {
        ExpressionType.GreaterThan => " > ",
        ExpressionType.GreaterThanOrEqual => " >= ",
        ExpressionType.LessThan => " < ",
        ExpressionType.LessThanOrEqual => " <= ",
        _ => null,
    };

    private static NotSupportedException Unsupported(Expression expression) => new(
        $"The filter holds '{expression}', which has no counterpart in SQL here; supported are ==, !=, <, <=, >, >=, &&, ||, ! and Contains on properties and values.");
}
