package io.github.copydesk.page;

import static java.util.Objects.requireNonNull;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long the work on one page may still take. Asked between the stages and inside long loops: a
 * page that takes too long, or whose thread is interrupted, ends with {@link Passed}. For one
 * thread.
 *
 * <p>Time is the thread's processor time where the machine can tell it, so that it does not matter
 * what else the machine does.
 */
public final class Deadline {
  /** Never passes, not even for an interrupt: for tests and tools. */
  public static final Deadline NONE = new Deadline(Long.MAX_VALUE, () -> 0);

  /** Steps of a loop between two looks at the clock; a look costs as much as some of them. */
  private static final int STEPS = 256;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final LongSupplier nanos;
  private final long start;
  private final long most;
  private int steps;

  private Deadline(long most, LongSupplier nanos) {
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.most = most;
  }

  /** The work on a page ended before it was done. */
  public static final class Passed extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final boolean interrupted;

    private Passed(boolean interrupted) {
      super(interrupted ? "interrupted" : "took too long", null, false, false);
      this.interrupted = interrupted;
    }

    /** Whether somebody interrupted the thread, rather than the time being over. */
    public boolean interrupted() {
      return interrupted;
    }
  }

  /**
   * The work starts now.
   *
   * @param time how long it may take
   */
  public static Deadline in(Duration time) {
    return in(time, clock());
  }

  /** The same by another clock, in nanoseconds from any moment. */
  public static Deadline in(Duration time, LongSupplier nanos) {
    requireNonNull(nanos, "nanos");
    return new Deadline(nanos(time), nanos);
  }

  private static long nanos(Duration time) {
    return time.getSeconds() >= Long.MAX_VALUE / 1_000_000_000L ? Long.MAX_VALUE : time.toNanos();
  }

  /** Virtual threads have no processor time of their own. */
  private static LongSupplier clock() {
    try {
      return THREADS.getCurrentThreadCpuTime() < 0
          ? System::nanoTime
          : THREADS::getCurrentThreadCpuTime;
    } catch (UnsupportedOperationException e) {
      return System::nanoTime;
    }
  }

  /**
   * Between two stages.
   *
   * @throws Passed if the time is over or the thread is interrupted
   */
  public void check() {
    if (most == Long.MAX_VALUE) {
      return;
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new Passed(true);
    }
    if (nanos.getAsLong() - start > most) {
      throw new Passed(false);
    }
  }

  /**
   * In a long loop, once for each step; looks at the clock now and then.
   *
   * @throws Passed if the time is over or the thread is interrupted
   */
  public void step() {
    if (++steps % STEPS == 0) {
      check();
    }
  }
}
