package io.maatwerk.rendering;

import java.util.Arrays;

/** What a coverage is filled with, where it is not one colour; for one thread at a time. */
interface Source {

  /** Lets everything through. */
  Source NOTHING = (x, y, length, to) -> Arrays.fill(to, 0, length, 0);

  /** Writes premultiplied pixels of a line of the device, from the beginning of an array on. */
  void read(int x, int y, int length, int[] to);
}
