using NewArea.Answering;
using NewArea.Bot.Api;
using NewArea.Bot.Channels;
using NewArea.Bot.Conversations;
using NewArea.Bot.Hosting;
using NewArea.Bot.Pages;
using NewArea.Memory;

var builder = WebApplication.CreateBuilder(args);
builder.AddHosting();
builder.Services.AddPassageMemory();
builder.Services.AddAnswering(builder.Configuration);
builder.Services.AddConversations();
builder.Services.AddChannels();
builder.Services.AddPages();
builder.Services.AddApi();

var app = builder.Build();
app.MapHealth();
app.MapMessages();
app.MapPages();
app.MapAsk();
await app.RunAsync();
