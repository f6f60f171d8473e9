package io.maatwerk.design;

import java.time.Instant;

/** A design that is listed, and its place among all that are: by when it was saved, then by id. */
public record Listed(String id, Instant created) {

  /** Before all others. */
  public static final Listed FIRST = new Listed("", Instant.EPOCH);

  /** The path of its page, without the public origin. */
  public String path() {
    return "/d/" + id;
  }
}
