package io.github.copydesk.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** The bar of a long run, on standard error; or nothing. */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 79;

  /** Less is no terminal's width; some tell 0 for what they do not know. */
  private static final int NARROW = 40;

  private static final String CLEAR = "\r\u001b[K";
  private static final int SPELL = 200;

  private final Optional<ProgressBar> bar;
  private final PrintWriter err;
  private final long start = System.nanoTime();
  private Optional<Long> before = Optional.empty();
  private final Thread interrupted = new Thread(this::breakLine);
  private boolean closed;

  private Progress(Optional<ProgressBar> bar, PrintWriter err) {
    this.bar = bar;
    this.err = err;
    if (bar.isPresent()) {
      Runtime.getRuntime().addShutdownHook(interrupted);
    }
  }

  /** So that the shell's prompt after Ctrl-C has a line of its own. */
  private void breakLine() {
    err.println();
  }

  /** Shows nothing. */
  static Progress none(PrintWriter err) {
    return new Progress(Optional.empty(), err);
  }

  /** A bar; its length is not known yet. */
  static Progress bar(PrintWriter err) {
    ProgressBarBuilder builder =
        new ProgressBarBuilder()
            .setRenderer(new BarLine())
            .setInitialMax(-1)
            .setUpdateIntervalMillis(SPELL)
            .setConsumer(
                new DelegatingProgressBarConsumer(
                    line -> {
                      err.print(CLEAR + line);
                      err.flush();
                    },
                    width()));
    return new Progress(Optional.of(builder.build()), err);
  }

  private static int width() {
    try {
      // Set by the launcher; shells do not hand on their own.
      int columns = Integer.parseInt(System.getenv().getOrDefault("COLUMNS", ""));
      return columns < NARROW ? WIDTH : columns - 1;
    } catch (NumberFormatException e) {
      return WIDTH;
    }
  }

  boolean isShown() {
    return bar.isPresent();
  }

  /** Tells how many bytes there are in all; may come late and from another thread. */
  void total(long bytes) {
    bar.ifPresent(b -> b.maxHint(bytes));
  }

  /** Tells how many bytes of the inputs were read. */
  void read(long bytes) {
    bar.ifPresent(b -> b.stepTo(bytes));
  }

  /** Tells how many inputs are done, and how many of them gave nothing. */
  void done(long inputs, long bad) {
    if (bar.isPresent()) {
      if (before.isEmpty()) {
        before = Optional.of(inputs - 1);
      }
      double seconds = Math.max(0.001, (System.nanoTime() - start) / 1e9);
      double speed = (inputs - before.get()) / seconds;
      bar.get()
          .setExtraMessage(
              String.format(Locale.ROOT, "%,d pages, %.0f/s, %,d errors", inputs, speed, bad));
    }
  }

  /** Makes room for a message; the bar comes back by itself. */
  void hide() {
    if (bar.isPresent()) {
      err.print(CLEAR);
    }
  }

  @Override
  public void close() {
    end();
  }

  /** Takes the bar off; what follows has the terminal for itself. */
  void end() {
    if (bar.isPresent() && !closed) {
      closed = true;
      bar.get().refresh();
      bar.get().close();
      breakLine();
      forget();
    }
  }

  private void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(interrupted);
    } catch (IllegalStateException e) {
      // Shutting down already: the hook runs now.
      return;
    }
  }
}
