package io.github.copydesk.cli;

import io.github.copydesk.batch.Checkpoint;
import io.github.copydesk.batch.Journal;
import io.github.copydesk.batch.Window;
import io.github.copydesk.cli.Done.Result;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Cleans inputs, many at a time, and writes in their order; a bad one is reported. */
final class Run implements AutoCloseable {
  /**
   * What is in work at a time may take this part of the memory: a page's tree takes 20 times it.
   */
  private static final int MEMORY_SHARE = 24;

  /** Between two checkpoints: what a resumed run does again. */
  private static final long CHECKPOINT = TimeUnit.SECONDS.toNanos(1);

  private static final int CHECKPOINT_INPUTS = 500;

  private final Console console;
  private final Desk desk;
  private final Output output;
  private final Progress progress;
  private final Optional<Journal> journal;
  private final Tally tally = new Tally();
  private final long start = System.nanoTime();
  private long secured = start;
  private int unsecured;

  /**
   * A run.
   *
   * @param console messages go to its {@code err}
   * @param desk does the work
   * @param output takes the results
   * @param progress shows how far it is
   * @param journal remembers how far it is
   */
  Run(Console console, Desk desk, Output output, Progress progress, Optional<Journal> journal) {
    this.console = console;
    this.desk = desk;
    this.output = output;
    this.progress = progress;
    this.journal = journal;
    journal.flatMap(Journal::last).ifPresent(reached -> tally.restore(reached.counts()));
  }

  /**
   * Writes one entry for each input, in the order of the inputs.
   *
   * @param threads how many work
   * @return what the run came to
   * @throws IOException if the output cannot be written; never for an input
   */
  Tally write(Feed feed, int threads) throws IOException {
    long budget = Runtime.getRuntime().maxMemory() / MEMORY_SHARE;
    try (Window<Done> window = new Window<>(threads, budget, this::take)) {
      for (Optional<Task> task = feed.next(); task.isPresent(); task = feed.next()) {
        Task next = task.get();
        window.add(next.weight(), () -> desk.work(next));
        progress.read(feed.bytes());
      }
      progress.read(feed.bytes());
      window.finish();
    }
    return tally;
  }

  private void take(Done done) throws IOException {
    tally.add(done);
    tell(done);
    if (done.entry().isPresent()) {
      output.write(done.entry().get());
    }
    progress.done(tally.inputs(), tally.bad());
    unsecured++;
    boolean due = unsecured >= CHECKPOINT_INPUTS || System.nanoTime() - secured > CHECKPOINT;
    if (journal.isPresent() && due) {
      secure(done);
    }
  }

  private void secure(Done done) throws IOException {
    long length = output.secure();
    journal.get().write(new Checkpoint(done.mark(), done.name(), length, tally.counts()));
    secured = System.nanoTime();
    unsecured = 0;
  }

  private void tell(Done done) {
    if (done.result() == Result.CUT) {
      warn(done.name() + ": cut short at a limit; see --max-bytes");
    }
    done.entry().flatMap(e -> e.error()).ifPresent(why -> warn(done.name() + ": " + why));
  }

  private void warn(String line) {
    progress.hide();
    console.warn(line);
  }

  /** Ends the journal: the output is complete. */
  void forget() throws IOException {
    if (journal.isPresent()) {
      journal.get().delete();
    }
  }

  @Override
  public void close() throws IOException {
    if (journal.isPresent()) {
      journal.get().close();
    }
  }

  /** One line for people on the whole run. */
  String summary() {
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    double speed = tally.inputs() / Math.max(0.001, time.toMillis() / 1000.0);
    return String.format(
        Locale.ROOT, "%s; %s, %.1f inputs/s", tally.summary(), BarLine.clock(time), speed);
  }
}
