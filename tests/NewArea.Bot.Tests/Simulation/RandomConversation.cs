using System.Text.Json.Nodes;

namespace NewArea.Bot.Tests.Simulation;

/// <summary>What a step sends and what must come of it.</summary>
/// <param name="Activity">What is delivered.</param>
/// <param name="Answers">How many final messages must answer it.</param>
internal sealed record ConversationStep(JsonObject Activity, int Answers)
{
    /// <summary>The reader presses Stop as soon as the answer has begun.</summary>
    public bool IsStopped { get; init; }

    /// <summary>The reader has blocked the bot for this while.</summary>
    public bool IsBlocked { get; init; }

    /// <summary>The channel delivers it again, before or after it was acknowledged.</summary>
    public bool IsRedelivered { get; init; }

    public override string ToString()
    {
        var text = $"{Activity["type"]} {Activity["text"]}";
        return $"{text[..Math.Min(80, text.Length)]}, stopped {IsStopped}, blocked {IsBlocked}, redelivered {IsRedelivered}";
    }
}

/// <summary>What somebody might do in one conversation; the same seed does the same.</summary>
internal sealed class RandomConversation
{
    private static readonly string[] Questions =
    [
        "重离子加速器治疗装置治疗了多少例肿瘤患者?", "兰州新区有哪些新兴产业?", "张小奇是谁?", "今年一季度集中开工了多少个重大项目?",
        "How many tumour patients has the heavy-ion system treated?", "大数据产业园一期能装多少个机柜?", "月球背面的温度是多少?",
        "那二期呢?", "他怎么说?", "为什么?", "重离子加速其治疗装置治了多少列患者?", "重離子加速器治療裝置治療了多少例腫瘤患者?", "兰州 新区 &lt;b&gt; 产业?",
    ];

    private static readonly string[] Nothings = ["", "   ", "\u0001\u0002", "????", "👍", "[1] ** _ ` > #", "\ud800", "{\"a\":1}"];

    private readonly Random _random;
    private readonly string _url;
    private readonly string _type;
    private int _lastActivity;
    private string? _lastQuestion;

    public RandomConversation(int seed, string url)
    {
        _random = new Random(seed);
        _url = url;
        _type = Pick("personal", "personal", "personal", "groupChat", "channel");
        Id = $"conversation {seed}";
    }

    public string Id { get; }

    public bool IsPersonal => _type == "personal";

    /// <summary>The reply that the next feedback is about, once there is one.</summary>
    public Func<string, string?> ReplyTo { get; init; } = _ => null;

    public IEnumerable<ConversationStep> Steps()
    {
        var steps = _random.Next(2, 7);
        for (var step = 0; step < steps; step++)
        {
            yield return _random.Next(100) switch
            {
                < 40 => Asked(Pick(Questions)),
                < 48 => Asked(Pick(Questions)) with { IsRedelivered = true },
                < 54 => Asked($"{Pick(Questions)} {UnsteadyWriter.Mark}{Pick("1", "2", "3", "6", "6", "40")}"),
                < 58 => Asked($"{Pick(Questions)} {UnsteadyWriter.Mark}5") is var slow && IsPersonal ? slow with { IsStopped = true, Answers = 0 } : slow,
                < 62 => Asked(Pick(Questions)) with { IsBlocked = true, Answers = 0 },
                < 67 => Asked(Pick(Nothings)),
                < 70 => Asked(Pick("问", "x", "[", "\u0007").PadRight(_random.Next(1000, 60_000), '题')),
                < 76 => Asked(Pick("帮助", "help", "/help", "忘记", "forget")),
                < 84 => Feedback(),
                _ => new ConversationStep(Odd(), 0),
            };
        }
    }

    private ConversationStep Asked(string text)
    {
        var message = Activity("message");
        var isMentioned = _type != "personal" || _random.Next(10) == 0;
        message["text"] = isMentioned ? $"<at>NewArea</at>&nbsp;{text}" : text;
        if (isMentioned)
        {
            message["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "mention",
                ["text"] = "<at>NewArea</at>",
                ["mentioned"] = new JsonObject { ["id"] = "bot", ["name"] = "NewArea" },
            });
        }

        _lastQuestion = (string)message["id"]!;
        return new ConversationStep(message, 1);
    }

    private ConversationStep Feedback()
    {
        var invoke = Activity("invoke");
        invoke["name"] = "message/submitAction";
        invoke["replyToId"] = _lastQuestion is null ? null : ReplyTo(_lastQuestion);
        invoke["value"] = new JsonObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = Pick("like", "dislike"), ["feedback"] = Pick("{\"feedbackText\":\"好\"}", "好", "", "{") },
        };
        return new ConversationStep(invoke, 0);
    }

    /// <summary>What Teams also sends and nobody asked for.</summary>
    private JsonObject Odd()
    {
        var activity = Activity(Pick("messageUpdate", "messageDelete", "messageReaction", "typing", "event", "invoke", "installationUpdate", "endOfConversation", "novelty"));
        switch ((string)activity["type"]!)
        {
            case "messageUpdate":
                activity["text"] = Pick(Questions);
                break;
            case "invoke" or "event":
                activity["name"] = Pick("task/unheard-of", "unknown/thing", "actionable/nothing");
                break;
            case "messageReaction":
                activity["reactionsAdded"] = new JsonArray(new JsonObject { ["type"] = "like" });
                break;
        }

        return activity;
    }

    private JsonObject Activity(string type) => new()
    {
        ["type"] = type,
        ["id"] = $"{Id}/{++_lastActivity}",
        ["channelId"] = "msteams",
        ["serviceUrl"] = _url,
        ["conversation"] = new JsonObject { ["id"] = Id, ["conversationType"] = _type, ["isGroup"] = _type != "personal" },
        ["from"] = new JsonObject { ["id"] = $"reader of {Id}" },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["locale"] = Pick("zh-CN", "en-US", "de-DE"),
    };

    private T Pick<T>(params ReadOnlySpan<T> choices) => choices[_random.Next(choices.Length)];
}
