package io.github.copydesk.evaluate;

import io.github.copydesk.Copydesk;
import io.github.copydesk.Outcome;
import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Removed;
import io.github.copydesk.article.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * A sample of what the furniture rules take, to be read by a person: {@code RuleSample SALT
 * CORPUS...}. Prints for each kind the number of pages it fired on and twenty firings, each text
 * once and each page once, chosen by a checksum, so that the same salt gives the same sample.
 */
final class RuleSample {
  private static final int SIZE = 20;
  private static final int SHOWN = 160;

  private final Copydesk desk = new Copydesk();
  private final String salt;
  private final Map<Role, TreeMap<Long, Firing>> firings = new EnumMap<>(Role.class);
  private final Map<Role, Integer> pages = new EnumMap<>(Role.class);

  private record Firing(String page, String reason, String text) {}

  private RuleSample(String salt) {
    this.salt = salt;
  }

  public static void main(String[] args) throws IOException {
    RuleSample sample = new RuleSample(args[0]);
    for (String folder : List.of(args).subList(1, args.length)) {
      Corpus corpus = new Corpus(Path.of(folder));
      for (Corpus.Entry entry : corpus.entries()) {
        if (sample.desk.clean(corpus.input(entry)) instanceof Outcome.Found found) {
          sample.page(entry.id(), found.article().removed());
        }
      }
    }
    sample.print();
  }

  private void page(String id, List<Removed> removed) {
    Map<Role, Boolean> fired = new EnumMap<>(Role.class);
    for (Removed piece : removed) {
      if (isRule(piece.reason())) {
        fired.put(piece.role(), true);
        Firing firing = new Firing(id, piece.reason().explain(), piece.text());
        firings
            .computeIfAbsent(piece.role(), role -> new TreeMap<>())
            .put(checksum(piece.text()), firing);
      }
    }
    fired.keySet().forEach(role -> pages.merge(role, 1, Integer::sum));
  }

  private static boolean isRule(Reason reason) {
    return reason instanceof Reason.Rule || reason.explain().startsWith("in the list under");
  }

  private long checksum(String text) {
    CRC32 sum = new CRC32();
    sum.update((salt + text).getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }

  private void print() {
    for (Map.Entry<Role, TreeMap<Long, Firing>> kind : firings.entrySet()) {
      System.out.printf(
          Locale.ROOT,
          "== %s: %d pages, %d texts%n",
          kind.getKey().id(),
          pages.get(kind.getKey()),
          kind.getValue().size());
      Set<String> seen = new HashSet<>();
      for (Firing firing : kind.getValue().values()) {
        if (seen.size() < SIZE && seen.add(firing.page())) {
          String text = firing.text().substring(0, Math.min(SHOWN, firing.text().length()));
          System.out.printf(Locale.ROOT, "%s | %s | %s%n", firing.reason(), text, firing.page());
        }
      }
    }
  }
}
