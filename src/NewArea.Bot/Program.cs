using NewArea.Answering;
using NewArea.Bot.Channels;
using NewArea.Bot.Conversations;
using NewArea.Bot.Hosting;
using NewArea.Memory;

var builder = WebApplication.CreateBuilder(args);
builder.AddHosting();
builder.Services.AddPassageMemory();
builder.Services.AddAnswering(builder.Configuration);
builder.Services.AddConversations();
builder.Services.AddChannels();

var app = builder.Build();
app.MapHealth();
app.MapMessages();
await app.RunAsync();
