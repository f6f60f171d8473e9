package io.maatwerk.design;

import java.time.Duration;

/** What comes of asking for a picture. */
public sealed interface PictureOutcome {

  /** The file's bytes, which never change. */
  record Found(PictureFile file, byte[] bytes) implements PictureOutcome {}

  /** No design has such a picture. */
  record Missing() implements PictureOutcome {}

  /** Too much is being drawn just now. */
  record Busy(Duration retryAfter) implements PictureOutcome {}
}
