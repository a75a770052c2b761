using System.CommandLine;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Options;
using NewArea.Cli.Terminal;
using NewArea.Memory.Stores;

namespace NewArea.Cli;

/// <summary>Runs a command line and turns whatever stops it into a message on stderr and an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Comes before anything is built: help texts are read when their options are made.</summary>
    public static void Prepare(Wording wording)
    {
        // Pipes get UTF-8 without a byte order mark, whatever the system's code page is.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = wording.Culture;
    }

    public static async Task<int> InvokeAsync(ParseResult parsed, Wording wording)
    {
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                // The library's Chinese messages end in two full stops.
                await Console.Error.WriteLineAsync(error.Message.Replace("。.", "。", StringComparison.Ordinal));
            }

            await Console.Error.WriteLineAsync(wording.SeeHelp);
            return ExitCode.BadInput;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(wording.Cancelled);
            return ExitCode.Cancelled;
        }
        catch (CommandFailure failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return failure.ExitCode;
        }
        catch (OptionsValidationException invalid)
        {
            await Console.Error.WriteLineAsync(string.Join('\n', invalid.Failures));
            return ExitCode.BadInput;
        }
        catch (StoreException store)
        {
            await Console.Error.WriteLineAsync(wording.Format(wording.MemoryFails, store.File, wording.Fault(store)));
            return ExitCode.Broken;
        }
        catch (Exception broken)
        {
            await Console.Error.WriteLineAsync(wording.Format(wording.Broken, broken.GetBaseException().Message));
            return ExitCode.Broken;
        }
    }
}
