package io.maatwerk.command;

import io.maatwerk.catalog.CatalogReader;
import io.maatwerk.catalog.Reading;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says everything that is wrong with a catalog. */
@Command(
    name = "lint",
    description = "Says everything that is wrong with a catalog, each with file, line and column.",
    mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER", description = "holds brands, or is one brand")
  private Path folder;

  @Option(names = "--format", paramLabel = "text|json", description = "text when absent")
  private Format format = Format.TEXT;

  @Option(names = "--strict", description = "warnings count too")
  private boolean strict;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new CannotRun(folder + " is no folder");
    }
    var today = LocalDate.now(Clock.systemDefaultZone());
    var reading = CatalogReader.read(folder, today);
    var out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.println(Json.of(LintJson.of(reading, today)));
    } else {
      reading.findings().forEach(out::println);
      summarise(reading, spec.commandLine().getErr());
    }
    boolean found = strict ? !reading.findings().isEmpty() : reading.hasErrors();
    return found ? Maatwerk.FOUND : Maatwerk.FINE;
  }

  private static void summarise(Reading reading, PrintWriter err) {
    long errors = reading.findings().stream().filter(finding -> finding.isError()).count();
    long warnings = reading.findings().size() - errors;
    long products = reading.brands().stream().mapToLong(brand -> brand.products().size()).sum();
    err.printf(
        "%s, %s; %s without errors%n",
        counted(errors, "error"), counted(warnings, "warning"), counted(products, "product"));
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
