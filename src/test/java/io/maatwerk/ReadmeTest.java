package io.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.catalog.CatalogReader;
import io.maatwerk.catalog.PublishedProduct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's catalog is one that can be served. */
class ReadmeTest {

  private static final Pattern FILE =
      Pattern.compile("```yaml\\n# catalog/(\\S+)\\n(.*?)```", Pattern.DOTALL);
  private static final String MUG =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
        <rect data-part="body" x="20" y="20" width="50" height="60" fill="#dddddd"/>
        <path data-part="handle" d="M70 35h15v30h-15z" fill="#cccccc"/>
        <g data-part="name"><text data-text="name" x="45" y="55">A</text></g>
      </svg>
      """;

  @TempDir Path folder;

  @Test
  void itsCatalogHasNoFindings() throws IOException {
    var files = FILE.matcher(Files.readString(Path.of("README.md")));
    while (files.find()) {
      write(files.group(1), files.group(2));
    }
    write("acme/art/mug.svg", MUG);

    var reading = CatalogReader.read(folder);

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.brands().get(0).products())
        .extracting(PublishedProduct::product)
        .singleElement()
        .satisfies(mug -> assertThat(mug.options()).hasSize(3));
  }

  private void write(String path, String text) throws IOException {
    var file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
