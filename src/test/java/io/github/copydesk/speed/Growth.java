package io.github.copydesk.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.copydesk.Copydesk;
import io.github.copydesk.Input;
import io.github.copydesk.Options;
import io.github.copydesk.Outcome;
import io.github.copydesk.page.Limits;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * How the time of a page grows with its size: {@code Growth MEGABYTES}. Prints a Markdown table:
 * milliseconds of processor time by size, with limits that cut nothing off, and the exponent of the
 * curve through them, 1 for linear; of all sizes, and of the large ones.
 */
final class Growth {
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final int SMALLEST = 10_000;

  /** From here on nothing that a page costs whatever its size weighs any more. */
  private static final int LARGE = 500_000;

  /** Runs of a size: enough for a median, fewer where one takes long. */
  private static final int MOST_RUNS = 41;

  private static final long NANOS_PER_SIZE = 1_500_000_000L;
  private static final Limits WIDE = new Limits(128 << 20, 512, 4_000_000, Duration.ofHours(1));

  private final Copydesk desk = new Copydesk(new Options(true, WIDE));

  private Growth() {}

  public static void main(String[] args) {
    int[] sizes = sizes(Integer.parseInt(args[0]) * 1_000_000);
    System.out.print("| page |");
    for (int size : sizes) {
      System.out.printf(
          Locale.ROOT, size < 1_000_000 ? " %.0f kB |" : " %2$.0f MB |", size / 1e3, size / 1e6);
    }
    System.out.printf(
        " exponent | from 500 kB on |%n|---|%s---:|---:|%n", "---:|".repeat(sizes.length));
    Growth growth = new Growth();
    for (GrowingPage page : GrowingPage.values()) {
      growth.row(page, sizes);
    }
  }

  /** Three times as large each, up to the largest. */
  private static int[] sizes(int largest) {
    int count = 1 + (int) Math.ceil(Math.log((double) largest / SMALLEST) / Math.log(3));
    int[] sizes = new int[count];
    for (int i = 0; i < count; i++) {
      sizes[i] = (int) Math.min(largest, Math.round(SMALLEST * Math.pow(3, i)));
    }
    return sizes;
  }

  private void row(GrowingPage page, int[] sizes) {
    median(page.page(SMALLEST * 10));
    double[] millis = new double[sizes.length];
    System.out.printf("| %s |", page.what());
    for (int i = 0; i < sizes.length; i++) {
      millis[i] = median(page.page(sizes[i])) / 1e6;
      System.out.printf(Locale.ROOT, millis[i] < 10 ? " %.1f |" : " %.0f |", millis[i]);
    }
    int large = Arrays.binarySearch(sizes, LARGE);
    System.out.printf(
        Locale.ROOT,
        " %.2f | %.2f |%n",
        exponent(sizes, millis, 0),
        exponent(sizes, millis, large < 0 ? ~large : large));
  }

  private double median(String html) {
    Input input = Input.of(html.getBytes(UTF_8)).as(Input.Kind.HTML);
    long[] runs = new long[MOST_RUNS];
    long sum = 0;
    int count = 0;
    while (count < MOST_RUNS && (count < 3 || sum < NANOS_PER_SIZE)) {
      long before = THREAD.getCurrentThreadCpuTime();
      Outcome outcome = desk.clean(input);
      runs[count] = THREAD.getCurrentThreadCpuTime() - before;
      sum += runs[count++];
      if (outcome instanceof Outcome.Found found && !found.truncated()
          || outcome instanceof Outcome.Skipped skipped
              && skipped.cause() == Outcome.Cause.NO_TEXT) {
        continue;
      }
      throw new IllegalStateException("the page was not read whole: " + outcome);
    }
    Arrays.sort(runs, 0, count);
    return runs[count / 2];
  }

  /** Slope of the least-squares line through the logarithms. */
  private static double exponent(int[] sizes, double[] millis, int from) {
    int count = sizes.length - from;
    double meanX = 0;
    double meanY = 0;
    for (int i = from; i < sizes.length; i++) {
      meanX += Math.log(sizes[i]) / count;
      meanY += Math.log(millis[i]) / count;
    }
    double xy = 0;
    double xx = 0;
    for (int i = from; i < sizes.length; i++) {
      double x = Math.log(sizes[i]) - meanX;
      xy += x * (Math.log(millis[i]) - meanY);
      xx += x * x;
    }
    return xy / xx;
  }
}
