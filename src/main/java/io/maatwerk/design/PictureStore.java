package io.maatwerk.design;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Picture files under the hash of their bytes; equal pictures are one file.
 *
 * <p>Files are not forced to the disk: what a power cut damages shows by its hash and is drawn
 * again.
 */
@ApplicationScoped
class PictureStore {

  /** Digits of the hash in a picture's address: 80 bits. */
  private static final int DIGITS = 20;

  private final Path folder;

  PictureStore(@ConfigProperty(name = "maatwerk.data", defaultValue = "data") Path data) {
    this.folder = data.resolve("pictures");
  }

  static String hash(byte[] picture) {
    return Digest.of(picture).substring(0, DIGITS);
  }

  /** Keeps a picture and answers its hash; one that was damaged is whole afterwards. */
  String keep(byte[] picture) {
    var hash = hash(picture);
    if (find(hash).isEmpty()) {
      write(file(hash), picture);
    }
    return hash;
  }

  /** Whether there is a file for that hash, whole or not. */
  boolean has(String hash) {
    return Files.exists(file(hash));
  }

  /** The picture with that hash; empty when it is not there or damaged. */
  Optional<byte[]> find(String hash) {
    try {
      return Optional.of(Files.readAllBytes(file(hash))).filter(bytes -> hash.equals(hash(bytes)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whoever reads meanwhile sees all of it or nothing. */
  private static void write(Path file, byte[] picture) {
    try {
      Files.createDirectories(file.getParent());
      var beside = Files.createTempFile(file.getParent(), ".new", null);
      Files.write(beside, picture);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String hash) {
    return folder.resolve(hash.substring(0, 2)).resolve(hash);
  }
}
