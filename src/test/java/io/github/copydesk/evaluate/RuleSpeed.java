package io.github.copydesk.evaluate;

import io.github.copydesk.block.Block;
import io.github.copydesk.block.HtmlBlocks;
import io.github.copydesk.language.Reading;
import io.github.copydesk.language.Rules;
import io.github.copydesk.page.Decoder;
import io.github.copydesk.page.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/**
 * What the furniture rules cost beside parsing the same pages: {@code RuleSpeed ROUNDS CORPUS...}.
 * Each round prints the time of {@code Jsoup.parse}, of looking every block up, and the ratio of
 * the two, which does not depend on the machine.
 */
final class RuleSpeed {
  private RuleSpeed() {}

  public static void main(String[] args) throws IOException {
    List<String> pages = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      Corpus corpus = new Corpus(Path.of(args[i]));
      for (Corpus.Entry entry : corpus.entries()) {
        byte[] bytes = corpus.input(entry).bytes();
        pages.add(
            new Decoder().decode(bytes, bytes.length, corpus.input(entry).contentType()).text());
      }
    }
    Rules rules = Rules.load();
    for (int round = 0; round < Integer.parseInt(args[0]); round++) {
      round(pages, rules);
    }
  }

  private static void round(List<String> pages, Rules rules) {
    long parse = 0;
    long look = 0;
    long blocks = 0;
    long hits = 0;
    for (String page : pages) {
      long start = System.nanoTime();
      var body = Jsoup.parse(page).body();
      parse += System.nanoTime() - start;
      List<Block> found = HtmlBlocks.of(body, Limits.DEFAULT).blocks();
      start = System.nanoTime();
      for (Block block : found) {
        Reading reading = rules.read(block.text(), "en");
        hits += reading.cuts().size() + (reading.whole().isPresent() ? 1 : 0);
      }
      look += System.nanoTime() - start;
      blocks += found.size();
    }
    System.out.printf(
        Locale.ROOT,
        "parse %.2f ms a page, rules %.2f us a block, rules / parse %.3f, %d blocks, %d hits%n",
        parse / 1e6 / pages.size(),
        look / 1e3 / blocks,
        (double) look / parse,
        blocks,
        hits);
  }
}
