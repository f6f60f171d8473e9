package io.maatwerk.design;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Picture files, a folder for each design, so that with the folder all of a design's pictures go.
 *
 * <p>Files are not forced to the disk: what a power cut damages shows by the hash in its name, and
 * is drawn again.
 */
@ApplicationScoped
class PictureStore {

  /** What stands between a picture's name and the hash of what came of drawing it again. */
  private static final String AGAIN = "~";

  private static final int FOLDER_DIGITS = 2;

  private final Path root;

  PictureStore(@ConfigProperty(name = "maatwerk.data", defaultValue = "data") Path data) {
    this.root = data.resolve("pictures");
  }

  /** Keeps a file of a design; whoever reads meanwhile sees all of it or nothing. */
  void keep(String design, PictureFile file, byte[] bytes) throws IOException {
    var folder = Files.createDirectories(folder(design));
    var beside = Files.createTempFile(folder, ".new", null);
    Files.write(beside, bytes);
    Files.move(beside, folder.resolve(name(file, bytes)), StandardCopyOption.ATOMIC_MOVE);
  }

  /** The file of a design; empty when it is not there or damaged. */
  Optional<byte[]> find(String design, PictureFile file) {
    return read(folder(design).resolve(file.fileName()))
        .filter(file::isOf)
        .or(() -> drawnAgain(design, file));
  }

  /** Takes everything away that is kept of a design; whatever lies there. */
  void purge(String design) {
    var folder = folder(design);
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** We may draw otherwise by now than when the name was given out. */
  private Optional<byte[]> drawnAgain(String design, PictureFile file) {
    return again(design, file).stream()
        .map(path -> read(path).filter(bytes -> name(file, bytes).equals(name(path))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private List<Path> again(String design, PictureFile file) {
    var folder = folder(design);
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(path -> name(path).startsWith(file.fileName() + AGAIN)).toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(PictureFile file, byte[] bytes) {
    return file.isOf(bytes) ? file.fileName() : file.fileName() + AGAIN + PictureFile.hash(bytes);
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private static Optional<byte[]> read(Path path) {
    try {
      return Optional.of(Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder(String design) {
    return root.resolve(design.substring(0, FOLDER_DIGITS)).resolve(design);
  }
}
