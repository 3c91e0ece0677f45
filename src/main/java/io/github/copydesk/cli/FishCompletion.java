package io.github.copydesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The completion script for fish; picocli has one for bash and zsh only. */
final class FishCompletion {
  private FishCompletion() {}

  /** Completes the subcommands of a command, their options, and values that are words. */
  static String of(CommandLine command) {
    String name = command.getCommandName();
    List<String> lines = new ArrayList<>();
    for (CommandLine sub : command.getSubcommands().values()) {
      if (!sub.getCommandSpec().usageMessage().hidden()) {
        lines.add(
            "complete -c "
                + name
                + " -f -n __fish_use_subcommand -a "
                + sub.getCommandName()
                + " -d "
                + quoted(first(sub.getCommandSpec().usageMessage().header())));
        for (OptionSpec option : sub.getCommandSpec().options()) {
          lines.add(line(name, sub.getCommandName(), option));
        }
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String line(String name, String sub, OptionSpec option) {
    StringBuilder line = new StringBuilder("complete -c " + name);
    line.append(" -n '__fish_seen_subcommand_from ").append(sub).append("'");
    for (String spelling : option.names()) {
      line.append(spelling.startsWith("--") ? " -l " : " -s ");
      line.append(spelling.replaceFirst("^--?", ""));
    }
    if (option.arity().max() > 0) {
      line.append(" -r");
      if (option.paramLabel().contains("|")
          && option.paramLabel().equals(option.paramLabel().toLowerCase(Locale.ROOT))) {
        line.append(" -f -a ").append(quoted(option.paramLabel().replace('|', ' ')));
      }
    }
    return line.append(" -d ").append(quoted(first(option.description()))).toString();
  }

  private static String first(String[] lines) {
    String text = String.join(" ", lines).replace("%%", "%");
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
