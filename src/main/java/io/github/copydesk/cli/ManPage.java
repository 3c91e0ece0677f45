package io.github.copydesk.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page, in the man macros of roff, from what the commands know of themselves. */
final class ManPage {
  private final StringBuilder out = new StringBuilder();

  private ManPage() {}

  /** The page of a command with all its subcommands. */
  static String of(CommandLine command) {
    ManPage page = new ManPage();
    CommandSpec spec = command.getCommandSpec();
    String version = String.join(" ", spec.version());
    page.out.append(".TH COPYDESK 1 \"\" \"").append(escape(version)).append("\" \"\"\n");
    page.section("NAME");
    page.line(spec.name() + " - " + String.join(" ", spec.usageMessage().header()));
    page.section("SYNOPSIS");
    visible(command).forEach(page::synopsis);
    page.section("DESCRIPTION");
    page.line("Copydesk reads pages and texts and writes their articles.");
    visible(command).forEach(page::command);
    page.section("ENVIRONMENT AND FILES");
    page.line(
        "A default for --max-bytes is taken from the variable COPYDESK_MAX_BYTES, or from the key"
            + " copydesk.max.bytes in ~/.config/copydesk/copydesk.properties; likewise for format,"
            + " input, charset, dateline, focus, include, exclude, max-depth, max-blocks, parallel,"
            + " progress, profile, front-matter and with-removed.");
    return page.out.toString();
  }

  private static List<CommandLine> visible(CommandLine command) {
    return command.getSubcommands().values().stream()
        .filter(c -> !c.getCommandSpec().usageMessage().hidden())
        .toList();
  }

  private void synopsis(CommandLine command) {
    Help help = new Help(command.getCommandSpec(), Help.defaultColorScheme(Ansi.OFF));
    line(help.synopsis(0).replaceAll("\\s+", " ").strip());
    out.append(".br\n");
  }

  private void command(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    section(spec.qualifiedName().toUpperCase(Locale.ROOT));
    line(String.join(" ", spec.usageMessage().header()));
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      entry(parameter.paramLabel(), parameter.description());
    }
    for (OptionSpec option : spec.options()) {
      String label = option.arity().max() > 0 ? " " + option.paramLabel() : "";
      if (!option.hidden()) {
        entry(String.join(", ", option.names()) + label, option.description());
      }
    }
    footer(spec.usageMessage().footer());
  }

  private void footer(String[] lines) {
    if (lines.length > 0) {
      out.append(".SS Examples and exit codes\n.nf\n");
      for (String line : lines) {
        line(line.replace("%%", "%"));
      }
      out.append(".fi\n");
    }
  }

  private void section(String name) {
    out.append(".SH ").append(name).append('\n');
  }

  private void entry(String term, String[] description) {
    out.append(".TP\n.B ").append(escape(term)).append('\n');
    line(String.join(" ", description).replace("%n", " ").replace("%%", "%"));
  }

  private void line(String text) {
    // A dot or an apostrophe at the start of a line would be a request.
    boolean request = text.startsWith(".") || text.startsWith("'");
    out.append(request ? "\\&" : "").append(escape(text)).append('\n');
  }

  private static String escape(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }
}
