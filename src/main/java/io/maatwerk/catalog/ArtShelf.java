package io.maatwerk.catalog;

import io.maatwerk.artwork.Bitmap;
import io.maatwerk.artwork.Drawing;
import io.maatwerk.artwork.Reading;
import io.maatwerk.artwork.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A brand's drawings and bitmaps, each read once. */
final class ArtShelf {

  private final Folder folder;
  private final Map<String, Reading<Drawing>> drawings = new HashMap<>();
  private final Map<String, List<Refusal>> bitmaps = new HashMap<>();

  ArtShelf(Folder folder) {
    this.folder = folder;
  }

  Folder folder() {
    return folder;
  }

  Fetched fetch(String path) {
    return folder.fetch(path, Folder.ART_LIMIT);
  }

  Reading<Drawing> drawing(String path, InputFile file) {
    return drawings.computeIfAbsent(path, p -> Drawing.read(p, file.bytes()));
  }

  /** What is wrong with a bitmap; its pixels are not held on to. */
  List<Refusal> bitmap(String path, InputFile file) {
    return bitmaps.computeIfAbsent(path, p -> refusals(Bitmap.read(file.bytes())));
  }

  static List<Refusal> refusals(Reading<?> reading) {
    return reading instanceof Reading.Refused<?> refused ? refused.refusals() : List.of();
  }

  /** Where something stands in one of the files. */
  Spot spot(String path, int line, int column) {
    return new Spot(folder.shown(path), line, column);
  }
}
