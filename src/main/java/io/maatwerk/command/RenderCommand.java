package io.maatwerk.command;

import io.maatwerk.configuration.Design;
import io.maatwerk.rendering.Encoder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws a design into a file. */
@Command(
    name = "render",
    description = "Draws the nearest design that has these choices into a file.",
    mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {

  @Mixin private Wish wish;

  @Option(
      names = "--format",
      defaultValue = "og",
      description = "og, square, story, thumb or a view; ${DEFAULT-VALUE} when absent")
  private String format;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "what is written, as JPEG or PNG by its ending")
  private Path file;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var ending = file.toString().toLowerCase(Locale.ROOT);
    if (!ending.endsWith(".png") && !ending.endsWith(".jpg") && !ending.endsWith(".jpeg")) {
      throw new CannotRun(file + " should end in .jpg or .png");
    }
    var published = wish.published();
    var easel = new Easel(published, wish.language(published));
    easel.requireFormat(format);
    var design = wish.design(published, spec.commandLine().getErr());
    if (design.isEmpty()) {
      return Maatwerk.FOUND;
    }
    write(easel.draw(design.get(), format), ending.endsWith(".png"));
    sayNeeds(design.get());
    return Maatwerk.FINE;
  }

  private void write(BufferedImage image, boolean png) throws IOException {
    Files.write(file, png ? Encoder.png(image) : Encoder.jpeg(image, format));
  }

  private void sayNeeds(Design design) {
    if (!design.needs().isEmpty()) {
      var needs = String.join(", ", design.needs());
      spec.commandLine().getErr().println("drawn without the words of " + needs);
    }
  }
}
