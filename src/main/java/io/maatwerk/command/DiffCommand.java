package io.maatwerk.command;

import io.maatwerk.catalog.CatalogReader;
import io.maatwerk.catalog.Finding;
import io.maatwerk.catalog.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a release changes for those who buy. */
@Command(
    name = "diff",
    description = "Says what a release changes: designs, prices, choices and rules.",
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "OLD", description = "holds brands, or is one brand")
  private Path older;

  @Parameters(index = "1", paramLabel = "NEW", description = "the same, as it is to be released")
  private Path newer;

  @Option(names = "--format", paramLabel = "text|json", description = "text when absent")
  private Format format = Format.TEXT;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var today = LocalDate.now(Clock.systemDefaultZone());
    var diff = DiffJson.of(read(older, today), read(newer, today), today);
    var out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.println(Json.of(diff));
    } else {
      DiffText.print(diff, out);
    }
    return diff.products().isEmpty() ? Maatwerk.FINE : Maatwerk.FOUND;
  }

  private static Reading read(Path folder, LocalDate today) {
    if (!Files.isDirectory(folder)) {
      throw new CannotRun(folder + " is no folder");
    }
    var reading = CatalogReader.read(folder, today);
    if (reading.hasErrors()) {
      var errors = reading.findings().stream().filter(Finding::isError).map(Finding::toString);
      throw new CannotRun(
          folder + " has errors:\n" + errors.collect(Collectors.joining(System.lineSeparator())));
    }
    return reading;
  }
}
