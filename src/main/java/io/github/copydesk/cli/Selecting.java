package io.github.copydesk.cli;

import io.github.copydesk.label.Focus;
import io.github.copydesk.label.Part;
import io.github.copydesk.label.Policy;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** What goes into the text. */
final class Selecting {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--focus",
      paramLabel = "precision|balanced|recall",
      defaultValue = "balanced",
      description =
          "What weighs more in doubt. precision: the text is rather too short; recall: rather too"
              + " long, with posts of other sites and words on the author. Default: balanced.")
  private Focus focus;

  @Option(names = "--precision", description = "The same as --focus precision.")
  private boolean precision;

  @Option(names = "--recall", description = "The same as --focus recall.")
  private boolean recall;

  @Option(
      names = "--include",
      paramLabel = "PART",
      split = ",",
      description =
          "Take into the text what else the page has: decks, captions, embeds (posts of other"
              + " sites), bios (words on the author), related (teasers), promos. Of headings,"
              + " quotes, lists, tables and code, which are in it, also what is in doubt. comments"
              + " become a field of their own in JSON.")
  private List<Part> include = List.of();

  @Option(
      names = "--exclude",
      paramLabel = "PART",
      split = ",",
      description = "Leave out of the text what --include names: tables,lists.")
  private List<Part> exclude = List.of();

  @Option(
      names = "--no-comments",
      description = "The same as --exclude comments, and as saying nothing.")
  private boolean noComments;

  @Option(names = "--no-tables", description = "The same as --exclude tables.")
  private boolean noTables;

  /** What is wrong with the options, if anything. */
  Optional<String> fault() {
    ParseResult given = spec.commandLine().getParseResult();
    Set<Focus> named = EnumSet.noneOf(Focus.class);
    if (given.hasMatchedOption("--focus")) {
      named.add(focus);
    }
    if (precision) {
      named.add(Focus.PRECISION);
    }
    if (recall) {
      named.add(Focus.RECALL);
    }
    if (named.size() > 1) {
      return Optional.of("--focus can be only one of precision, balanced and recall");
    }
    return parts(include).stream()
        .filter(excluded()::contains)
        .findFirst()
        .map(part -> "--include and --exclude both name " + part.id());
  }

  /** What the engine is told. */
  Policy policy() {
    Focus chosen = precision ? Focus.PRECISION : recall ? Focus.RECALL : focus;
    return new Policy(chosen, parts(include), excluded());
  }

  private Set<Part> excluded() {
    Set<Part> parts = parts(exclude);
    if (noComments) {
      parts.add(Part.COMMENTS);
    }
    if (noTables) {
      parts.add(Part.TABLES);
    }
    return parts;
  }

  private static Set<Part> parts(List<Part> given) {
    EnumSet<Part> parts = EnumSet.noneOf(Part.class);
    parts.addAll(given == null ? List.of() : given);
    return parts;
  }
}
