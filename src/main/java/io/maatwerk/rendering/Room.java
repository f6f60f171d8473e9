package io.maatwerk.rendering;

import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** Pixels that are used again: while a thread's work goes on they are its, then anybody's. */
final class Room {

  private static final int MOST_IDLE = 32;
  private static final Deque<SoftReference<int[]>> IDLE = new ArrayDeque<>();
  private static final ThreadLocal<Room> OPEN = new ThreadLocal<>();

  private final List<int[]> lent = new ArrayList<>();

  private Room() {}

  /** Does work whose surfaces and images nobody looks at afterwards. */
  static <T> T lend(Supplier<T> work) {
    if (OPEN.get() != null) {
      return work.get();
    }
    var room = new Room();
    OPEN.set(room);
    try {
      return work.get();
    } finally {
      OPEN.remove();
      room.lent.forEach(Room::giveBack);
    }
  }

  /** So many pixels, all transparent; for good where no work is going on that they are lent to. */
  static int[] pixels(int length) {
    var room = OPEN.get();
    if (room == null) {
      return new int[length];
    }
    var idle = idle(length);
    var pixels = idle == null ? new int[length] : idle;
    Arrays.fill(pixels, 0);
    room.lent.add(pixels);
    return pixels;
  }

  private static int[] idle(int length) {
    synchronized (IDLE) {
      for (var each = IDLE.iterator(); each.hasNext(); ) {
        var pixels = each.next().get();
        if (pixels == null || pixels.length == length) {
          each.remove();
        }
        if (pixels != null && pixels.length == length) {
          return pixels;
        }
      }
    }
    return null;
  }

  private static void giveBack(int[] pixels) {
    synchronized (IDLE) {
      IDLE.addFirst(new SoftReference<>(pixels));
      if (IDLE.size() > MOST_IDLE) {
        IDLE.removeLast();
      }
    }
  }
}
