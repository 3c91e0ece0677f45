package io.github.copydesk.cli;

import io.github.copydesk.batch.Item.Passing;
import io.github.copydesk.cli.Done.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts inputs and says what the process should end with. */
final class Tally {
  /** Per cent of failed inputs above which a run counts as failed altogether; as trafilatura. */
  private static final int NEARLY_ALL = 99;

  private final long[] results = new long[Result.values().length];
  private final long[] passed = new long[Passing.values().length];

  void add(Done done) {
    results[done.result().ordinal()]++;
    done.passing().ifPresent(why -> passed[why.ordinal()]++);
  }

  /** All counts, for a journal. */
  List<Long> counts() {
    List<Long> counts = new ArrayList<>();
    for (long count : results) {
      counts.add(count);
    }
    for (long count : passed) {
      counts.add(count);
    }
    return counts;
  }

  /** Goes on from these counts. */
  void restore(List<Long> counts) {
    for (int i = 0; i < results.length + passed.length && i < counts.size(); i++) {
      if (i < results.length) {
        results[i] = counts.get(i);
      } else {
        passed[i - results.length] = counts.get(i);
      }
    }
  }

  /** Inputs that were read or should have been. */
  long inputs() {
    return articles() + bad();
  }

  /** Inputs that gave no article. */
  long bad() {
    return of(Result.NOTHING) + of(Result.FAILED);
  }

  int exitCode() {
    if (inputs() == 0) {
      return ExitCode.NOTHING;
    }
    if (bad() == 0) {
      return ExitCode.OK;
    }
    if (inputs() == 1) {
      return of(Result.NOTHING) > 0 ? ExitCode.NOTHING : ExitCode.FAILED;
    }
    return bad() * 100 > inputs() * NEARLY_ALL ? ExitCode.NEARLY_ALL_FAILED : ExitCode.FAILED;
  }

  /** All counts on one line for people; those that are zero are left out. */
  String summary() {
    StringBuilder line = new StringBuilder(count(inputs())).append(" inputs: ");
    line.append(count(articles())).append(" articles");
    part(line, of(Result.CUT), "of them cut short");
    part(line, of(Result.NOTHING), "without an article");
    part(line, of(Result.FAILED), "failed");
    for (Passing why : Passing.values()) {
      part(line, passed[why.ordinal()], why.label() + " passed over");
    }
    return line.toString();
  }

  private static void part(StringBuilder line, long count, String what) {
    if (count > 0) {
      line.append(", ").append(count(count)).append(' ').append(what);
    }
  }

  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private long articles() {
    return of(Result.GOOD) + of(Result.CUT);
  }

  private long of(Result result) {
    return results[result.ordinal()];
  }
}
