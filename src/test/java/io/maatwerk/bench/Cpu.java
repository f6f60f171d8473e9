package io.maatwerk.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** The processor time that this thread has taken: other programs' share does not count. */
public final class Cpu {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final long WARM_UP = 2_000_000_000L;
  private static final long MEASURED = 2_000_000_000L;

  private Cpu() {}

  public static long nanos() {
    return THREADS.getCurrentThreadCpuTime();
  }

  static long nanos(Runnable work) {
    long start = nanos();
    work.run();
    return nanos() - start;
  }

  /** What all threads of this program have taken, in steps of ten milliseconds. */
  public static long nanosOfAllThreads() {
    return SYSTEM.getProcessCpuTime();
  }

  /** What the work takes for each of these in turn, over some seconds after some to warm up. */
  static <T> Spread spread(List<T> them, Consumer<T> work) {
    rounds(them, work, WARM_UP);
    return Spread.of(rounds(them, work, MEASURED));
  }

  private static <T> long[] rounds(List<T> them, Consumer<T> work, long budget) {
    long end = nanos() + budget;
    return LongStream.iterate(0, at -> nanos() < end, at -> at + 1)
        .map(at -> nanos(() -> work.accept(them.get((int) (at % them.size())))))
        .toArray();
  }
}
