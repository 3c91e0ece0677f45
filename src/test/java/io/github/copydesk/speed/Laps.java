package io.github.copydesk.speed;

import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What the parts of a benchmark cost that follow each other page by page, so that a machine that
 * changes its pace changes it for all of them. By iteration and added up over the threads:
 * processor time of the thread and its share of the garbage collector's by what it allocated, time
 * on the clock, allocation.
 */
public final class Laps implements InternalProfiler {
  private static final Map<String, Sum> SUMS = new ConcurrentSkipListMap<>();

  private long collectedBefore;

  /** What a part has cost so far. */
  private record Sum(LongAdder cpu, LongAdder clock, LongAdder bytes) {
    Sum() {
      this(new LongAdder(), new LongAdder(), new LongAdder());
    }
  }

  /** What is measured of a part. */
  enum Measure {
    /** Nanoseconds of a processor. */
    CPU,
    /** Nanoseconds on the clock. */
    CLOCK,
    /** Bytes allocated. */
    BYTES;

    /** Name of the result of a part. */
    String of(String part) {
      return part + "." + name();
    }
  }

  /** Measures one thread. */
  static final class Watch {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private long cpu;
    private long clock;
    private long bytes;

    /** A part begins. */
    void start() {
      bytes = THREADS.getCurrentThreadAllocatedBytes();
      clock = System.nanoTime();
      cpu = THREADS.getCurrentThreadCpuTime();
    }

    /** It ends. */
    void stop(String part) {
      long cpuNow = THREADS.getCurrentThreadCpuTime();
      long clockNow = System.nanoTime();
      long bytesNow = THREADS.getCurrentThreadAllocatedBytes();
      Sum sum = SUMS.computeIfAbsent(part, name -> new Sum());
      sum.cpu.add(cpuNow - cpu);
      sum.clock.add(clockNow - clock);
      sum.bytes.add(bytesNow - bytes);
    }
  }

  private static long collected() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    SUMS.clear();
    collectedBefore = collected();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double collector = (collected() - collectedBefore) * 1e6;
    double allocated = SUMS.values().stream().mapToLong(sum -> sum.bytes.sum()).sum();
    List<ScalarResult> results = new ArrayList<>();
    SUMS.forEach(
        (part, sum) -> {
          double bytes = sum.bytes.sum();
          double share = allocated > 0 ? collector * bytes / allocated : 0;
          results.add(scalar(Measure.CPU.of(part), sum.cpu.sum() + share));
          results.add(scalar(Measure.CLOCK.of(part), sum.clock.sum()));
          results.add(scalar(Measure.BYTES.of(part), bytes));
        });
    return results;
  }

  private static ScalarResult scalar(String label, double value) {
    return new ScalarResult(label, value, "", AggregationPolicy.AVG);
  }

  @Override
  public String getDescription() {
    return "what the parts cost";
  }
}
