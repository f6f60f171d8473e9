package io.maatwerk.bench;

import io.maatwerk.configuration.RepairAll;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.zip.GZIPOutputStream;

/**
 * What a diagram takes.
 *
 * @param bytes as it is kept
 * @param compressed as it is sent, by gzip
 * @param load nanoseconds from bytes to the first answer
 * @param heap bytes that it keeps in memory, with what one question needs
 */
record Footprint(int bytes, int compressed, long load, long heap) {

  private static final int LOADS = 9;
  private static final int ENOUGH = 30_000_000;
  private static final int HEAP_A_BYTE = 10;

  static Footprint of(RepairAll engine) {
    var bytes = engine.bytes();
    var loads = new long[LOADS];
    for (int at = 0; at < LOADS; at++) {
      loads[at] = Cpu.nanos(() -> engine.load(bytes));
    }
    return new Footprint(
        bytes.length, compressed(bytes), Spread.of(loads).p50(), heap(engine, bytes));
  }

  private static int compressed(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.size();
  }

  /** The difference that many copies make to what survives collection, divided by their number. */
  private static long heap(RepairAll engine, byte[] bytes) {
    int copies = 1 + ENOUGH / (HEAP_A_BYTE * bytes.length);
    var kept = new ArrayList<>(copies);
    long before = used();
    for (int copy = 0; copy < copies; copy++) {
      kept.add(engine.load(bytes));
    }
    long heap = (used() - before) / copies;
    Reference.reachabilityFence(kept);
    return heap;
  }

  private static long used() {
    var memory = ManagementFactory.getMemoryMXBean();
    for (int round = 0; round < 3; round++) {
      memory.gc();
    }
    return memory.getHeapMemoryUsage().getUsed();
  }
}
