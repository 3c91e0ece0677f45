package io.github.copydesk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copydesk generate}: the manual page and the completion scripts. */
@Command(
    name = "generate",
    header = "Print the manual page or a completion script.",
    description = {
      "Prints what a shell needs to complete commands and options, or the page for man.",
      "",
      "  copydesk generate bash > /etc/bash_completion.d/copydesk",
      "  copydesk generate fish > ~/.config/fish/completions/copydesk.fish",
      "  copydesk generate man > /usr/local/share/man/man1/copydesk.1"
    },
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
  private static final String ZSH = "autoload -U +X bashcompinit && bashcompinit\n";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "bash|zsh|fish|man", description = "What to print.")
  private What what;

  private final Console console;

  GenerateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine command = spec.root().commandLine();
    try {
      console.out().write(text(command).getBytes(StandardCharsets.UTF_8));
      console.out().flush();
      return ExitCode.OK;
    } catch (IOException e) {
      return console.unwritten("standard output", e);
    }
  }

  private String text(CommandLine command) {
    String name = command.getCommandName().toLowerCase(Locale.ROOT);
    return switch (what) {
      case BASH -> AutoComplete.bash(name, command);
      case ZSH -> ZSH + AutoComplete.bash(name, command);
      case FISH -> FishCompletion.of(command);
      case MAN -> ManPage.of(command);
    };
  }

  private enum What {
    BASH,
    ZSH,
    FISH,
    MAN
  }
}
