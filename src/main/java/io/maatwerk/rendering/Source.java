package io.maatwerk.rendering;

/** What a coverage is filled with, where it is not one colour; for one thread at a time. */
interface Source {

  /** Writes premultiplied pixels of a line of the device, from the beginning of an array on. */
  void read(int x, int y, int length, int[] to);
}
