package io.github.copydesk.training;

import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.HtmlBlocks;
import io.github.copydesk.block.TextBlocks;
import io.github.copydesk.credit.Edited;
import io.github.copydesk.credit.Editor;
import io.github.copydesk.label.BlockModel;
import io.github.copydesk.label.Labeller;
import io.github.copydesk.label.Labels;
import io.github.copydesk.label.Policy;
import io.github.copydesk.language.LanguageTag;
import io.github.copydesk.language.Rules;
import io.github.copydesk.normalise.TextCleaner;
import io.github.copydesk.page.Deadline;
import io.github.copydesk.page.Decoder;
import io.github.copydesk.page.FactsReader;
import io.github.copydesk.page.Limits;
import io.github.copydesk.page.PageFacts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads and edits pages as the cleaner does, and keeps every block with its last role. */
final class Reading {
  private static final int DEPTH = 512;

  private final Rules rules = Rules.load();
  private final Labeller labeller;
  private final TextCleaner cleaner = new TextCleaner(rules);
  private final Editor editor = new Editor();
  private final Decoder decoder = new Decoder();

  /** With this block model: the one beside the classes may know other features. */
  Reading(BlockModel model) {
    labeller = new Labeller(rules, model, Policy.DEFAULT);
  }

  /**
   * A page that was read.
   *
   * @param blocks its blocks
   * @param facts what it says of itself
   * @param edited the article and the blocks' last roles
   */
  record Read(Blocks blocks, PageFacts facts, Edited edited) {}

  /** The page of a corpus; empty if its file is missing. */
  Optional<String> page(Path corpus, Gold gold) throws IOException {
    Path file = corpus.resolve("html").resolve(gold.id() + ".html.gz");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      byte[] bytes = in.readAllBytes();
      boolean known = !gold.charset().isEmpty() && !gold.charset().equals("mixed");
      Optional<String> type =
          known ? Optional.of("text/html; charset=" + gold.charset()) : Optional.empty();
      return Optional.of(decoder.decode(bytes, bytes.length, type).text());
    }
  }

  static Document parse(String page) {
    return Parser.htmlParser().setMaxDepth(DEPTH).parseInput(page, "");
  }

  Read html(Document document, Optional<String> url) {
    Blocks blocks = HtmlBlocks.of(document.body(), Limits.DEFAULT);
    return edit(blocks, FactsReader.read(document, url));
  }

  Read text(String lines) {
    return edit(TextBlocks.of(lines, Limits.DEFAULT), PageFacts.NONE);
  }

  private Read edit(Blocks blocks, PageFacts facts) {
    LanguageTag language = LanguageTag.of(facts.language());
    Labels labels = labeller.label(blocks, facts, language.primary(), Deadline.NONE);
    TextCleaner.Cleaned cleaned = cleaner.clean(labels.blocks(), language.primary(), Deadline.NONE);
    Editor.Assignment assignment =
        new Editor.Assignment(
            language.primary(),
            language.region(),
            Optional.empty(),
            true,
            Policy.DEFAULT,
            labels.confidence(),
            headline -> List.of());
    return new Read(
        blocks, facts, editor.edit(blocks, cleaned.blocks(), facts, cleaned.cuts(), assignment));
  }
}
