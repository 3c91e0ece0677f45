package io.github.copydesk.language;

import io.github.copydesk.article.Role;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which kinds of furniture have rules in which languages; prints it as a Markdown table. */
public final class RuleTable {
  private RuleTable() {}

  public static void main(String[] args) {
    Map<String, Map<Role, Integer>> table = rules();
    StringBuilder out = new StringBuilder("| kind |");
    table.keySet().forEach(language -> out.append(' ').append(language).append(" |"));
    out.append("\n|---|").append("---:|".repeat(table.size())).append('\n');
    for (Role kind : kinds()) {
      out.append("| ").append(kind.id()).append(" |");
      table.values().forEach(row -> out.append(' ').append(row.getOrDefault(kind, 0)).append(" |"));
      out.append('\n');
    }
    System.out.print(out);
  }

  /** Names of all built-in rules. */
  public static SortedSet<String> ids() {
    SortedSet<String> ids = new TreeSet<>();
    Rules.load().all().forEach(rule -> ids.add(rule.origin().id()));
    return ids;
  }

  /** Number of rules by language, {@code any} too, and kind. */
  static Map<String, Map<Role, Integer>> rules() {
    Map<String, Map<Role, Integer>> table = new TreeMap<>();
    for (Rule rule : Rules.load().all()) {
      String language = rule.origin().languages().get(0);
      table
          .computeIfAbsent(language, l -> new EnumMap<>(Role.class))
          .merge(rule.role(), 1, Integer::sum);
    }
    return table;
  }

  /** The kinds that rules have. */
  static Set<Role> kinds() {
    Set<Role> kinds = new TreeSet<>();
    rules().values().forEach(row -> kinds.addAll(row.keySet()));
    return kinds;
  }
}
