package io.github.copydesk.cli;

import io.github.copydesk.Input;
import io.github.copydesk.Outcome;
import io.github.copydesk.write.Entry;
import io.github.copydesk.write.EntryWriter;
import java.io.Flushable;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Cleans inputs one after another; a bad one is reported and the rest goes on. */
final class Run {
  private final Console console;
  private final Function<Input, Outcome> engine;
  private final Hints hints;
  private final int maxBytes;
  private final Tally tally = new Tally();

  /**
   * @param console messages go to its {@code err}, standard input comes from its {@code in}
   * @param engine the cleaner
   * @param hints what is known of every input
   * @param maxBytes how much of an input the engine reads
   */
  Run(Console console, Function<Input, Outcome> engine, Hints hints, int maxBytes) {
    this.console = console;
    this.engine = engine;
    this.hints = hints;
    this.maxBytes = maxBytes;
  }

  /**
   * Writes one entry for each input, in the order of the arguments.
   *
   * @return the exit code
   * @throws IOException if the output cannot be written; never for an input
   */
  int write(List<String> arguments, EntryWriter writer, Flushable out) throws IOException {
    for (String argument : arguments) {
      for (Source source : Sources.of(argument)) {
        writer.write(entry(source));
        // So that a closed pipe ends a long run soon, and a reader sees each record at once.
        out.flush();
      }
    }
    return tally.exitCode();
  }

  private Entry entry(Source source) {
    try {
      return entry(source.name(), hints.of(read(source)));
    } catch (IOException e) {
      tally.failed();
      return failed(source.name(), Failures.explain(e));
    }
  }

  private byte[] read(Source source) throws IOException {
    // One byte more than is used shows the engine that there is more.
    return source.read(console.in(), maxBytes + 1);
  }

  private Entry entry(String name, Input input) {
    Outcome outcome = engine.apply(input);
    if (outcome instanceof Outcome.Found found) {
      tally.good();
      if (found.truncated()) {
        console.warn(name + ": cut short at a limit; see --max-bytes");
      }
      return Entry.of(name, found.article());
    }
    Outcome.Skipped skipped = (Outcome.Skipped) outcome;
    if (skipped.cause() == Outcome.Cause.FAILED) {
      tally.failed();
    } else {
      tally.nothing();
    }
    return failed(name, skipped.why());
  }

  private Entry failed(String name, String why) {
    console.warn(name + ": " + why);
    return Entry.failed(name, hints.url(), why);
  }
}
