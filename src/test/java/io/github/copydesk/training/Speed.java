package io.github.copydesk.training;

import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.FeatureLexicon;
import io.github.copydesk.block.FeatureTable;
import io.github.copydesk.block.HtmlBlocks;
import io.github.copydesk.label.BlockModel;
import io.github.copydesk.page.Decoder;
import io.github.copydesk.page.FactsReader;
import io.github.copydesk.page.Limits;
import io.github.copydesk.page.PageFacts;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Document;

/**
 * Processor time per page of parsing, cutting, measuring and estimating: {@code Speed CORPUS
 * ROUNDS}.
 */
final class Speed {
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private Speed() {}

  public static void main(String[] args) throws Exception {
    List<String> pages = new ArrayList<>();
    for (Gold gold : Gold.read(Path.of(args[0]))) {
      Path file = Path.of(args[0]).resolve("html").resolve(gold.id() + ".html.gz");
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        byte[] bytes = in.readAllBytes();
        pages.add(new Decoder().decode(bytes, bytes.length, Optional.empty()).text());
      }
    }
    long before = THREAD.getCurrentThreadCpuTime();
    BlockModel model = BlockModel.load();
    System.out.printf(
        Locale.ROOT, "load %.1f ms%n", (THREAD.getCurrentThreadCpuTime() - before) / 1e6);
    for (int round = 0; round < Integer.parseInt(args[1]); round++) {
      long[] spent = new long[4];
      for (String page : pages) {
        long t0 = THREAD.getCurrentThreadCpuTime();
        Document document = Samples.parse(page);
        long t1 = THREAD.getCurrentThreadCpuTime();
        Blocks blocks = HtmlBlocks.of(document.body(), Limits.DEFAULT);
        long t2 = THREAD.getCurrentThreadCpuTime();
        PageFacts facts = FactsReader.read(document, Optional.empty());
        long t3 = THREAD.getCurrentThreadCpuTime();
        FeatureTable.of(blocks, facts, FeatureLexicon.EMPTY);
        long t4 = THREAD.getCurrentThreadCpuTime();
        model.estimate(blocks, facts);
        long t5 = THREAD.getCurrentThreadCpuTime();
        spent[0] += t1 - t0;
        spent[1] += t2 - t1;
        spent[2] += t4 - t3;
        spent[3] += t5 - t4;
      }
      System.out.printf(
          Locale.ROOT,
          "ms a page: parse %.2f blocks %.2f features %.2f estimate (with features) %.2f%n",
          spent[0] / 1e6 / pages.size(),
          spent[1] / 1e6 / pages.size(),
          spent[2] / 1e6 / pages.size(),
          spent[3] / 1e6 / pages.size());
    }
  }
}
