package io.maatwerk.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** So many visitors at once, each on one connection that stays open, asking again and again. */
final class Visitors {

  /**
   * What they saw.
   *
   * @param statuses how often each came
   */
  record Visit(Spread spread, double perSecond, Map<Integer, Integer> statuses) {}

  private final int port;
  private final int count;

  Visitors(int port, int count) {
    this.port = port;
    this.count = count;
  }

  /**
   * Asks for so many seconds.
   *
   * @param paths the path of each visitor's each request, by a number that rises from 0
   */
  Visit ask(IntFunction<String> paths, double seconds) throws Exception {
    long start = System.nanoTime();
    long end = start + (long) (seconds * 1e9);
    var pool = Executors.newFixedThreadPool(count);
    try {
      var tasks =
          IntStream.range(0, count)
              .<Callable<Seen>>mapToObj(i -> () -> ask(i, paths, end))
              .toList();
      var nanos = new ArrayList<Long>();
      var statuses = new TreeMap<Integer, Integer>();
      for (var seen : pool.invokeAll(tasks)) {
        nanos.addAll(seen.get().nanos());
        seen.get()
            .statuses()
            .forEach((status, times) -> statuses.merge(status, times, Integer::sum));
      }
      double took = (System.nanoTime() - start) / 1e9;
      var spread = Spread.of(nanos.stream().mapToLong(Long::longValue).toArray());
      return new Visit(spread, nanos.size() / took, statuses);
    } finally {
      pool.shutdownNow();
    }
  }

  private record Seen(List<Long> nanos, Map<Integer, Integer> statuses) {}

  private Seen ask(int visitor, IntFunction<String> paths, long end) throws IOException {
    var seen = new Seen(new ArrayList<>(), new TreeMap<>());
    try (var socket = new Socket("localhost", port)) {
      socket.setTcpNoDelay(true);
      var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      for (int i = visitor; System.nanoTime() < end; i += count) {
        long start = System.nanoTime();
        socket.getOutputStream().write(request(paths.apply(i)));
        int status = read(in);
        seen.nanos().add(System.nanoTime() - start);
        seen.statuses().merge(status, 1, Integer::sum);
      }
    }
    return seen;
  }

  private static byte[] request(String path) {
    return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Reads one answer to its end; answers its status. */
  private static int read(InputStream in) throws IOException {
    int status = Integer.parseInt(line(in).split(" ")[1]);
    long length = -1;
    for (var line = line(in); !line.isEmpty(); line = line(in)) {
      if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
        length = Long.parseLong(line.substring(15).strip());
      }
    }
    if (length < 0) {
      throw new IOException("an answer without Content-Length");
    }
    in.skipNBytes(length);
    return status;
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the connection ended");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
