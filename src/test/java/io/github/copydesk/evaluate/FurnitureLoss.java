package io.github.copydesk.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.copydesk.Copydesk;
import io.github.copydesk.Input;
import io.github.copydesk.Options;
import io.github.copydesk.Options.RuleText;
import io.github.copydesk.Outcome;
import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Removed;
import io.github.copydesk.article.Role;
import io.github.copydesk.language.RuleTable;
import io.github.copydesk.text.Prose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much gold text the furniture rules take: {@code FurnitureLoss CORPUS...}. Prints each page
 * that loses more than a twentieth, with its greatest rule, then how many pages each kind fired on.
 * A removed piece counts when its words stand in the gold text in their order, and in the text that
 * comes out without any rules: what the model drops is not lost to them.
 */
final class FurnitureLoss {
  private static final double SHOWN = 0.05;
  private static final double TOO_MUCH = 0.2;

  private final Copydesk desk = new Copydesk();
  private final Copydesk bare = new Copydesk(withoutRules());
  private final boolean textView = "text".equals(System.getProperty("copydesk.view"));
  private final Map<Role, Integer> pages = new TreeMap<>();
  private int over;

  private FurnitureLoss() {}

  public static void main(String[] args) throws IOException {
    FurnitureLoss loss = new FurnitureLoss();
    for (String folder : args) {
      loss.measure(new Corpus(Path.of(folder)));
    }
    System.out.println("pages a kind fired on: " + loss.pages);
    System.out.println("pages that lose more than 20 %: " + loss.over);
  }

  private void measure(Corpus corpus) throws IOException {
    Map<String, String> golds = golds(corpus.folder());
    for (Corpus.Entry entry : corpus.entries()) {
      Input input = corpus.input(entry);
      Outcome outcome = desk.clean(textView ? Input.text(TextView.of(input)) : input);
      if (outcome instanceof Outcome.Found found) {
        String gold = " " + Prose.key(golds.getOrDefault(entry.id(), "")) + " ";
        page(corpus.folder().getFileName() + "/" + entry.id(), gold, bare(input), found);
      }
    }
  }

  private String bare(Input input) {
    return bare.clean(textView ? Input.text(TextView.of(input)) : input)
            instanceof Outcome.Found found
        ? " " + Prose.key(found.article().articleBody()) + " "
        : "";
  }

  private static Options withoutRules() {
    StringBuilder off = new StringBuilder();
    for (String id : RuleTable.ids()) {
      off.append("off ").append(id).append('\n');
    }
    return new Options(
        true, Options.DEFAULT.limits(), List.of(new RuleText("none.txt", off.toString())));
  }

  private void page(String name, String gold, String kept, Outcome.Found found) {
    Map<String, Integer> lost = new HashMap<>();
    Map<Role, Boolean> fired = new TreeMap<>();
    int sum = 0;
    for (Removed piece : found.article().removed()) {
      if (!isRule(piece.reason())) {
        continue;
      }
      fired.put(piece.role(), true);
      String key = Prose.key(piece.text());
      String words = " " + key + " ";
      if (!key.isEmpty() && gold.contains(words) && kept.contains(words)) {
        int length = key.split(" ").length;
        lost.merge(piece.reason().explain() + " [" + cut(piece.text()) + "]", length, Integer::sum);
        sum += length;
      }
    }
    fired.keySet().forEach(role -> pages.merge(role, 1, Integer::sum));
    int all = gold.split(" ").length;
    if (gold.length() > 2 && sum > SHOWN * all) {
      over += sum > TOO_MUCH * all ? 1 : 0;
      var most = lost.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
      System.out.printf(
          Locale.ROOT,
          "%.3f %s %d of %d words; most: %s%n",
          (double) sum / all,
          name,
          sum,
          all,
          most);
    }
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(60, text.length()));
  }

  private static boolean isRule(Reason reason) {
    return reason instanceof Reason.Rule || reason.explain().startsWith("in the list under");
  }

  private static Map<String, String> golds(Path folder) throws IOException {
    Map<String, String> golds = new HashMap<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(folder.resolve("gold.jsonl"), UTF_8)) {
      JsonNode gold = json.readTree(line);
      golds.put(gold.get("id").asText(), gold.path("text").asText(""));
    }
    return golds;
  }
}
