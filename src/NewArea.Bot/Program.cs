using Microsoft.Extensions.Options;
using NewArea.Answering;
using NewArea.Bot.Api;
using NewArea.Bot.Channels;
using NewArea.Bot.Conversations;
using NewArea.Bot.Feedback;
using NewArea.Bot.Hosting;
using NewArea.Bot.Pages;
using NewArea.Memory;
using NewArea.Memory.Stores;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddHosting();
    builder.Services.AddPassageMemory();
    builder.Services.AddAnswering(builder.Configuration);
    builder.Services.AddConversations();
    builder.Services.AddChannels();
    builder.Services.AddPages();
    builder.Services.AddApi();

    var app = builder.Build();
    app.CheckSettings();
    app.MapHealth();
    app.MapMessages();
    app.MapPages();
    app.MapAsk();
    app.MapFeedback();
    await app.RunAsync();
    return 0;
}
catch (OptionsValidationException invalid)
{
    // The messages say what to set; where in the code it was found out helps nobody.
    await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, invalid.Failures));
    return 2;
}
catch (StoreException unusable)
{
    await Console.Error.WriteLineAsync(unusable.Message);
    return 3;
}
