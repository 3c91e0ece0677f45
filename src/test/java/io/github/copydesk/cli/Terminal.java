package io.github.copydesk.cli;

import io.github.copydesk.Copydesk;
import io.github.copydesk.Input;
import io.github.copydesk.Options;
import io.github.copydesk.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** The command line in this process, its streams captured. */
final class Terminal {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Function<Options, Function<Input, Outcome>> engines;
  private InputStream in = InputStream.nullInputStream();
  private Settings settings = Settings.none();

  /** What the command line made of its options. */
  final List<Options> options = new ArrayList<>();

  /** What the engine was given. */
  final List<Input> inputs = Collections.synchronizedList(new ArrayList<>());

  private Terminal(Function<Options, Function<Input, Outcome>> engines) {
    this.engines = engines;
  }

  /** With {@link Echo} for an engine. */
  static Terminal echo() {
    return new Terminal(options -> Echo::clean);
  }

  /** With this engine. */
  static Terminal with(Function<Input, Outcome> engine) {
    return new Terminal(options -> engine);
  }

  /** With the real engine. */
  static Terminal real() {
    return new Terminal(options -> new Copydesk(options)::clean);
  }

  Terminal set(Settings newSettings) {
    settings = newSettings;
    return this;
  }

  Terminal typing(String text) {
    in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Runs the arguments and returns the exit code. */
  int run(Object... arguments) {
    return run(out, arguments);
  }

  /** Runs the arguments with another standard output. */
  int run(OutputStream newOut, Object... arguments) {
    List<String> texts = List.of(arguments).stream().map(Object::toString).toList();
    return Main.commandLine(Console.of(in, newOut, err), this::engine, settings)
        .execute(texts.toArray(String[]::new));
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private Function<Input, Outcome> engine(Options given) {
    options.add(given);
    Function<Input, Outcome> engine = engines.apply(given);
    return input -> {
      inputs.add(input);
      return engine.apply(input);
    };
  }
}
