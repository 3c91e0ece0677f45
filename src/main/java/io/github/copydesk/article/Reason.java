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
    @Override
    public String explain() {
      return String.format(Locale.ROOT, "part of the article with probability %.2f", probability);
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
