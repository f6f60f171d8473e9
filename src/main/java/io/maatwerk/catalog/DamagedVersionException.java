package io.maatwerk.catalog;

import java.nio.file.Path;

/** A kept file is not what it was when it was kept. */
public final class DamagedVersionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String version;
  private final transient Path file;

  DamagedVersionException(String version, Path file, Throwable cause) {
    super("the catalog version " + version + " is damaged: " + file, cause);
    this.version = version;
    this.file = file;
  }

  public String version() {
    return version;
  }

  /** The file that is damaged or missing. */
  public Path file() {
    return file;
  }
}
