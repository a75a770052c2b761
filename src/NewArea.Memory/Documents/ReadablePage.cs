using System.Text;

namespace NewArea.Memory.Documents;

/// <summary>Builds a document's text block by block, a line each, and knows where every block stands.</summary>
internal sealed class ReadablePage
{
    private readonly StringBuilder _text = new();
    private readonly List<Block> _blocks = [];
    private string? _heading;

    public string Text => _text.ToString();

    public IReadOnlyList<Block> Blocks => _blocks;

    public string? FirstHeading { get; private set; }

    public void Add(string text, BlockKind kind, int? paragraph)
    {
        text = ControlCharacters.Blank(text).Trim();
        if (text.Length == 0)
        {
            return;
        }

        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        _blocks.Add(new Block(new TextSpan(_text.Length, text.Length), kind, _heading, paragraph));
        _text.Append(text);
        if (kind == BlockKind.Heading)
        {
            _heading = text;
            FirstHeading ??= text;
        }
    }
}
