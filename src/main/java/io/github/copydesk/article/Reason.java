package io.github.copydesk.article;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/** Why a block got its role. */
public sealed interface Reason {

  /** One sentence for people. */
  String explain();

  /**
   * A phrase of a rule file.
   *
   * @param id the rule's name
   * @param file the file that holds it, without its folder
   * @param line the line where it begins, from 1
   */
  record Rule(String id, String file, int line) implements Reason {
    public Rule {
      requireNonNull(id, "id");
      requireNonNull(file, "file");
    }

    @Override
    public String explain() {
      return "rule " + id + " (" + file + ":" + line + ")";
    }
  }

  /**
   * The labeller's estimate.
   *
   * @param probability that the block is part of the article, 0..1
   */
  record Score(double probability) implements Reason {
    private static final String WHAT = "part of the article with probability ";

    /** The sentences by the hundredth: a page has hundreds of blocks. */
    private static final String[] SENTENCES = new String[101];

    static {
      for (int i = 0; i < SENTENCES.length; i++) {
        SENTENCES[i] = WHAT + i / 100 + "." + i % 100 / 10 + i % 10;
      }
    }

    @Override
    public String explain() {
      double hundredths = probability * 100;
      int nearest = (int) Math.rint(hundredths);
      // In the middle between two, the digits decide.
      boolean clear = Math.abs(hundredths - nearest) < 0.499;
      return clear && probability > 0 && nearest < SENTENCES.length
          ? SENTENCES[nearest]
          : String.format(Locale.ROOT, WHAT + "%.2f", probability);
    }
  }

  /**
   * The same text stands earlier on the page.
   *
   * @param firstBlock index of the block that was kept
   */
  record Repeat(int firstBlock) implements Reason {
    @Override
    public String explain() {
      return "repeats block " + firstBlock;
    }
  }

  /**
   * Form and place of the block, without a rule of a language.
   *
   * @param what the finding, one sentence
   */
  record Form(String what) implements Reason {
    public Form {
      requireNonNull(what, "what");
    }

    @Override
    public String explain() {
      return what;
    }
  }
}
