package io.github.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code copydesk schema}: what the JSON records look like, for programs. */
@Command(
    name = "schema",
    header = "Print the JSON Schema of the records.",
    description = "Prints the JSON Schema (2020-12) of what --format json and jsonl write.",
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  private static final String RESOURCE = "/io/github/copydesk/write/article.schema.json";

  private final Console console;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (InputStream schema = SchemaCommand.class.getResourceAsStream(RESOURCE)) {
      schema.transferTo(console.out());
      console.out().flush();
      return ExitCode.OK;
    } catch (IOException e) {
      return console.unwritten("standard output", e);
    }
  }
}
