package io.github.copydesk.training;

import io.github.copydesk.block.Block;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.HtmlBlocks;
import io.github.copydesk.block.TextBlocks;
import io.github.copydesk.block.Tree;
import io.github.copydesk.page.Decoder;
import io.github.copydesk.page.FactsReader;
import io.github.copydesk.page.Limits;
import io.github.copydesk.page.PageFacts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads the pages of corpora and labels their blocks. */
final class Samples {
  static final int FOLDS = 5;
  private static final double FEW_GOLD_TOKENS = 120;

  /** Words that every block counts beside its own, so that short ones count at all. */
  private static final double SHORT_BLOCK = 2.5;

  private static final double HEAVIEST = 1.5;
  private static final float SNIPPET_WEIGHT = 0.2f;
  static final float NEWS_WEIGHT = 3;

  private final Decoder decoder = new Decoder();
  final List<Sample> html = new ArrayList<>();
  final List<Sample> text = new ArrayList<>();

  void read(Path corpus) throws IOException {
    for (Gold gold : Gold.read(corpus)) {
      Path file = corpus.resolve("html").resolve(gold.id() + ".html.gz");
      if (Files.exists(file)) {
        read(gold, file);
      }
    }
  }

  private void read(Gold gold, Path file) throws IOException {
    Sample whole = sample(gold, "html", document(gold, file));
    html.add(whole);
    text.add(plain(whole));
  }

  /** A page as the cleaner would parse it. */
  Document document(Gold gold, Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      bytes = in.readAllBytes();
    }
    Optional<String> type =
        gold.charset().isEmpty() || gold.charset().equals("mixed")
            ? Optional.empty()
            : Optional.of("text/html; charset=" + gold.charset());
    return parse(decoder.decode(bytes, bytes.length, type).text());
  }

  static Sample sample(Gold gold, String view, Document document) {
    Blocks blocks = HtmlBlocks.of(document.body(), Limits.DEFAULT);
    return label(gold, view, fold(gold), blocks, FactsReader.read(document, address(gold)));
  }

  /** The part of cross-validation that a page is tested in; the same for all pages of a site. */
  static int fold(Gold gold) {
    return Math.floorMod(gold.domain().hashCode() * 0x9E3779B1 >>> 7, FOLDS);
  }

  /** Every second page does not know its address, as not every caller does. */
  private static Optional<String> address(Gold gold) {
    boolean known = !gold.url().isEmpty() && (gold.id().hashCode() & 1) == 0;
    return known ? Optional.of(gold.url()) : Optional.empty();
  }

  static Document parse(String page) {
    return Parser.htmlParser().setMaxDepth(512).parseInput(page, "");
  }

  static boolean isHidden(Tree tree, int element) {
    for (int e = element; e >= 0; e = tree.parent(e)) {
      if (tree.hidden(e) || tree.name(e).equals("noscript")) {
        return true;
      }
    }
    return false;
  }

  static Sample label(Gold gold, String view, int fold, Blocks blocks, PageFacts facts) {
    int n = blocks.size();
    int[][] tokens = new int[n][];
    boolean[] hidden = new boolean[n];
    for (int b = 0; b < n; b++) {
      Block block = blocks.get(b);
      tokens[b] = Tokens.of(block.text());
      hidden[b] = isHidden(blocks.tree(), block.element());
    }
    float[] label = new float[n];
    float[] weight = new float[n];
    if (gold.hasText()) {
      full(gold, tokens, hidden, label, weight);
    } else if (!gold.with().isEmpty() && gold.text() == null) {
      snippets(gold, tokens, label, weight);
    }
    return new Sample(gold, view, fold, blocks, facts, label, weight);
  }

  private static void full(
      Gold gold, int[][] tokens, boolean[] hidden, float[] label, float[] weight) {
    int[] text = Tokens.of(gold.text());
    float[] found = Alignment.labels(text, tokens, hidden);
    System.arraycopy(found, 0, label, 0, found.length);
    double covered = 0;
    for (int b = 0; b < found.length; b++) {
      covered += found[b] * tokens[b].length;
    }
    if (covered < 0.5 * text.length) {
      return;
    }
    float factor = gold.corpus().startsWith("fundus") ? NEWS_WEIGHT : 1;
    for (int b = 0; b < found.length; b++) {
      weight[b] =
          factor
              * (float)
                  Math.min(
                      HEAVIEST,
                      (tokens[b].length + SHORT_BLOCK) / Math.max(text.length, FEW_GOLD_TOKENS));
    }
  }

  private static void snippets(Gold gold, int[][] tokens, float[] label, float[] weight) {
    for (int b = 0; b < tokens.length; b++) {
      boolean in = holdsAny(tokens[b], gold.with());
      boolean out = holdsAny(tokens[b], gold.without());
      if (in != out) {
        label[b] = in ? 1 : 0;
        weight[b] = SNIPPET_WEIGHT;
      }
    }
  }

  private static boolean holdsAny(int[] block, List<String> snippets) {
    for (String snippet : snippets) {
      int[] part = Tokens.of(snippet);
      if (part.length > 0 && Tokens.find(block, 0, block.length, part) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The page as a plain text: a line a visible block. */
  static Sample plain(Sample page) {
    StringBuilder lines = new StringBuilder();
    List<Integer> shown = new ArrayList<>();
    Blocks blocks = page.blocks();
    for (int b = 0; b < blocks.size(); b++) {
      if (!isHidden(blocks.tree(), blocks.get(b).element())) {
        lines.append(blocks.get(b).text().replace('\n', ' ')).append('\n');
        shown.add(b);
      }
    }
    return view(page, lines.toString(), shown)
        .orElseGet(
            () ->
                label(
                    page.gold(),
                    "text",
                    page.fold(),
                    TextBlocks.of(lines.toString(), Limits.DEFAULT),
                    PageFacts.NONE));
  }

  /** A text of some blocks of a page, with their labels; none if lines were joined. */
  static Optional<Sample> view(Sample page, String lines, List<Integer> shown) {
    Blocks plain = TextBlocks.of(lines, Limits.DEFAULT);
    if (plain.size() != shown.size()) {
      return Optional.empty();
    }
    float[] label = new float[shown.size()];
    float[] weight = new float[shown.size()];
    for (int i = 0; i < label.length; i++) {
      label[i] = page.label()[shown.get(i)];
      weight[i] = page.weight()[shown.get(i)];
    }
    return Optional.of(
        new Sample(page.gold(), "text", page.fold(), plain, PageFacts.NONE, label, weight));
  }
}
