package io.github.copydesk;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.Article;

/** What became of one input. */
public sealed interface Outcome {

  /**
   * An article was found.
   *
   * @param article the clean article
   * @param truncated whether a limit cut the input short
   */
  record Found(Article article, boolean truncated) implements Outcome {
    public Found {
      requireNonNull(article, "article");
    }
  }

  /**
   * Nothing was extracted; the caller keeps what it had.
   *
   * @param cause the class of failure, for counters and exit codes
   * @param why one line for people, without the input's name
   */
  record Skipped(Cause cause, String why) implements Outcome {
    public Skipped {
      requireNonNull(cause, "cause");
      requireNonNull(why, "why");
    }
  }

  /** Why an input gave no article. */
  enum Cause {
    /** No bytes, or only white space. */
    EMPTY,
    /** An image, a PDF, an archive: not HTML or text. */
    NOT_TEXT,
    /** HTML or text without any words to keep. */
    NO_TEXT,
    /** The work took longer than {@link io.github.copydesk.page.Limits#time()}. */
    TIME,
    /** The thread was interrupted; it still is. */
    INTERRUPTED,
    /** The cleaner itself failed; a defect to report. */
    FAILED
  }
}
