package io.github.copydesk.cli;

import io.github.copydesk.Input;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads the inputs of a report one after another, archives record by record. */
final class ExplainInputs {
  private final Console console;
  private final Inlet inlet;

  /**
   * @param console standard input comes from its {@code in}
   * @param inlet what the engine is given
   */
  ExplainInputs(Console console, Inlet inlet) {
    this.console = console;
    this.inlet = inlet;
  }

  /** Passes every input on, in the order of the arguments. */
  void read(List<String> arguments, Reader reader) throws IOException {
    try (Feed feed =
        new Feed(Sources.of(arguments), console.in(), inlet.most(), Optional.empty())) {
      for (Optional<Task> task = feed.next(); task.isPresent(); task = feed.next()) {
        pass(task.get(), reader);
      }
    }
  }

  private void pass(Task task, Reader reader) throws IOException {
    if (task instanceof Task.Content content) {
      document(content, reader);
    } else if (task instanceof Task.Record record) {
      reader.page(task.name(), inlet.input(record));
    } else if (task instanceof Task.Unread unread) {
      reader.unread(task.name(), unread.why());
    }
  }

  private void document(Task.Content content, Reader reader) throws IOException {
    Optional<Input> input = Optional.empty();
    try {
      input = Optional.of(inlet.input(content));
    } catch (IOException e) {
      reader.unread(content.name(), Failures.explain(e));
    }
    if (input.isPresent()) {
      reader.page(content.name(), input.get());
    }
  }

  /** Takes what was read; throws if its own output cannot be written. */
  interface Reader {
    void page(String name, Input input) throws IOException;

    void unread(String name, String why) throws IOException;
  }
}
