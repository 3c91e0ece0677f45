package io.github.copydesk.cli;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/** The progress bar's line, plain ASCII: share, bar, megabytes, pages, speed, errors, time left. */
final class BarLine implements ProgressBarRenderer {
  private static final int CELLS = 20;
  private static final double MEGA = 1 << 20;

  @Override
  public String render(ProgressState state, int width) {
    Duration spent = state.getElapsedAfterStart();
    String line =
        state.getMax() > 0
            ? known(state, spent)
            : String.format(
                Locale.ROOT, "%.1f MB  %s", state.getCurrent() / MEGA, state.getExtraMessage());
    String timed = line + "  " + clock(spent);
    return timed.length() <= width ? timed : timed.substring(0, width);
  }

  private static String known(ProgressState state, Duration spent) {
    double share = Math.min(1, (double) state.getCurrent() / state.getMax());
    int full = (int) (share * CELLS);
    String left =
        share > 0.01 && share < 1
            ? "  "
                + clock(Duration.ofMillis((long) (spent.toMillis() / share * (1 - share))))
                + " left"
            : "";
    return String.format(
        Locale.ROOT,
        "%3.0f%% [%s%s] %.1f/%.1f MB  %s%s",
        100 * share,
        "=".repeat(full),
        " ".repeat(CELLS - full),
        state.getCurrent() / MEGA,
        state.getMax() / MEGA,
        state.getExtraMessage(),
        left);
  }

  static String clock(Duration time) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }
}
