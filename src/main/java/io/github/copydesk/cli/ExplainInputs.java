package io.github.copydesk.cli;

import io.github.copydesk.Input;
import java.io.IOException;
import java.util.List;

/** Reads the inputs of a report one after another. */
final class ExplainInputs {
  private final Console console;
  private final Hints hints;
  private final int most;

  /**
   * @param console standard input comes from its {@code in}
   * @param hints what is known of every input
   * @param most how much of an input the engine reads
   */
  ExplainInputs(Console console, Hints hints, int most) {
    this.console = console;
    this.hints = hints;
    // One byte more shows the engine that there is more.
    this.most = most + 1;
  }

  /** Passes every input on, in the order of the arguments. */
  void read(List<String> arguments, Reader reader) throws IOException {
    for (String argument : arguments) {
      for (Source source : Sources.of(argument)) {
        read(source, reader);
      }
    }
  }

  private void read(Source source, Reader reader) throws IOException {
    Input input;
    try {
      input = hints.of(source.read(console.in(), most));
    } catch (IOException e) {
      reader.unread(source.name(), Failures.explain(e));
      return;
    }
    reader.page(source.name(), input);
  }

  /** Takes what was read; throws if its own output cannot be written. */
  interface Reader {
    void page(String name, Input input) throws IOException;

    void unread(String name, String why) throws IOException;
  }
}
