package io.github.copydesk.speed;

import com.sun.management.ThreadMXBean;
import io.github.copydesk.Copydesk;
import io.github.copydesk.Outcome;
import io.github.copydesk.PhaseClock;
import io.github.copydesk.label.BlockModel;
import io.github.copydesk.write.Entry;
import io.github.copydesk.write.Format;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The phases of one page after the other, and parsing alone right after them: processor time and
 * allocation of the thread, so that what else the machine does falls on all of them alike.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Phases {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Copydesk desk = new Copydesk();
  private final BlockModel model = BlockModel.load();

  private long time;
  private long bytes;

  /** Nanoseconds and, with "Bytes", bytes by phase. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Spent {
    public long decode;
    public long decodeBytes;
    public long parse;
    public long parseBytes;
    public long blocks;
    public long blocksBytes;
    public long label;
    public long labelBytes;
    public long clean;
    public long cleanBytes;
    public long credits;
    public long creditsBytes;
    public long write;
    public long writeBytes;
    public long alone;
    public long aloneBytes;
    public long model;
    public long modelBytes;

    void add(int phase, long nanos, long allocated) {
      switch (PhaseClock.Phase.values()[phase]) {
        case DECODE -> {
          decode += nanos;
          decodeBytes += allocated;
        }
        case PARSE -> {
          parse += nanos;
          parseBytes += allocated;
        }
        case BLOCKS -> {
          blocks += nanos;
          blocksBytes += allocated;
        }
        case LABEL -> {
          label += nanos;
          labelBytes += allocated;
        }
        case CLEAN -> {
          clean += nanos;
          cleanBytes += allocated;
        }
        case CREDITS -> {
          credits += nanos;
          creditsBytes += allocated;
        }
      }
    }
  }

  private void start() {
    bytes = THREADS.getCurrentThreadAllocatedBytes();
    time = THREADS.getCurrentThreadCpuTime();
  }

  private long nanos() {
    return THREADS.getCurrentThreadCpuTime() - time;
  }

  private long allocated() {
    return THREADS.getCurrentThreadAllocatedBytes() - bytes;
  }

  @Benchmark
  public void phases(PageSet pages, Spent spent, Blackhole sink) {
    for (int i = 0; i < pages.inputs.size(); i++) {
      start();
      PhaseClock.Cleaning cleaning =
          PhaseClock.clean(
              desk,
              pages.inputs.get(i),
              phase -> {
                spent.add(phase, nanos(), allocated());
                start();
              });
      if (cleaning.outcome() instanceof Outcome.Found found) {
        start();
        sink.consume(Format.JSONL.render(Entry.of("page", found.article())));
        spent.write += nanos();
        spent.writeBytes += allocated();
      }
      if (cleaning.blocks() != null) {
        start();
        sink.consume(model.estimate(cleaning.blocks(), cleaning.facts()));
        spent.model += nanos();
        spent.modelBytes += allocated();
      }
      start();
      sink.consume(Jsoup.parse(pages.texts.get(i)));
      spent.alone += nanos();
      spent.aloneBytes += allocated();
    }
  }
}
