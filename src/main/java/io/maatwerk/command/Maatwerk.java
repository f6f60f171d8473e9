package io.maatwerk.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code bin/maatwerk}: exits 0 when fine, 1 when something was found, 2 when it could not run. */
@Command(
    name = "maatwerk",
    description = "Checks catalogs, prices and draws what they offer.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    subcommands = {
      LintCommand.class,
      DiffCommand.class,
      PriceCommand.class,
      RenderCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Maatwerk {

  static final int FINE = 0;
  static final int FOUND = 1;
  static final int COULD_NOT_RUN = 2;

  public static void main(String[] arguments) {
    var out = new PrintWriter(new OutputStreamWriter(System.out, UTF_8), true);
    var err = new PrintWriter(new OutputStreamWriter(System.err, UTF_8), true);
    System.exit(run(out, err, arguments));
  }

  /** Runs a command and gives its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    var line = new CommandLine(new Maatwerk()).setOut(out).setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> {
          err.println("maatwerk: " + told(exception));
          return COULD_NOT_RUN;
        });
    int code = arguments.length == 0 ? help(line, err) : line.execute(arguments);
    out.flush();
    err.flush();
    return code;
  }

  private static String told(Exception exception) {
    return exception instanceof CannotRun ? exception.getMessage() : exception.toString();
  }

  private static int help(CommandLine line, PrintWriter err) {
    line.usage(err);
    return COULD_NOT_RUN;
  }
}
