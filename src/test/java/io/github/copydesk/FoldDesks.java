package io.github.copydesk;

import io.github.copydesk.label.BlockModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The whole cleaner with a model of cross-validation. */
public final class FoldDesks {
  private FoldDesks() {}

  /**
   * A cleaner whose model never saw the pages of a fold.
   *
   * @param folder where the trainer put the fold's model and lexicon
   */
  public static Copydesk of(Path folder) throws IOException {
    try (InputStream model = Files.newInputStream(folder.resolve(BlockModel.MODEL));
        InputStream lexicon = Files.newInputStream(folder.resolve(BlockModel.LEXICON))) {
      return new Copydesk(Options.DEFAULT, BlockModel.read(model, lexicon));
    }
  }
}
