package io.github.copydesk.training;

import io.github.copydesk.block.Block;
import io.github.copydesk.label.BlockModel.Estimate;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table of all labelled blocks with their estimates, for looking at errors. */
final class BlockTable {
  private static final int SHOWN = 160;

  private BlockTable() {}

  static void write(Path file, List<Sample> pages, Map<Sample, Estimate> estimates)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (Sample page : pages) {
        if (page.gold().hasText()) {
          write(out, page, estimates.get(page));
        }
      }
    }
  }

  private static void write(Writer out, Sample page, Estimate estimate) throws IOException {
    for (Block block : page.blocks().blocks()) {
      int b = block.index();
      String text = block.text().replaceAll("\\s+", " ");
      int e = block.element();
      out.write(
          String.format(
              Locale.ROOT,
              "%s\t%d\t%.2f\t%.3f\t%d\t%d\t%s %s\t%s%n",
              page.gold().id(),
              b,
              page.label()[b],
              estimate.keep()[b],
              estimate.keeps(b) ? 1 : 0,
              text.length(),
              page.blocks().tree().name(e),
              page.blocks().tree().hints(e).replaceAll("\\s+", " "),
              text.substring(0, Math.min(SHOWN, text.length()))));
    }
  }
}
