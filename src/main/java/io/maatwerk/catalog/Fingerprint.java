package io.maatwerk.catalog;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** What tells cheaply whether any file below a folder was changed. */
final class Fingerprint {

  private static final int DEEPEST = 12;

  private Fingerprint() {}

  /** Every file's path with its size, identity and times. */
  static String of(Path folder) {
    var files = new TreeMap<String, String>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          DEEPEST,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              files.put(file.toString(), mark(file, attributes));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              files.put(file.toString(), "unreadable");
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      files.put(folder.toString(), "unreadable");
    }
    return files.toString();
  }

  private static String mark(Path file, BasicFileAttributes attributes) {
    return attributes.size()
        + " "
        + attributes.fileKey()
        + " "
        + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)
        + " "
        + changed(file);
  }

  /** When anything about the file changed last, where the system knows; else nothing. */
  private static Object changed(Path file) {
    try {
      return Files.getAttribute(file, "unix:ctime");
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return "";
    }
  }
}
