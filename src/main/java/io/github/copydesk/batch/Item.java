package io.github.copydesk.batch;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.Input;
import java.util.Optional;

/** What an archive holds at one place. */
public sealed interface Item {

  /** Where the record starts: bytes from the beginning of the file as it is on disk. */
  long offset();

  /**
   * A page or text to clean.
   *
   * @param offset where it starts
   * @param capture its content, still encoded
   */
  record Page(long offset, Capture capture) implements Item {
    public Page {
      requireNonNull(capture, "capture");
    }

    /** Where it was fetched. */
    public Optional<String> url() {
      return capture.url();
    }

    /** Bytes that it holds in memory. */
    public int weight() {
      return capture.block().length;
    }

    /**
     * The content, encodings undone; costs time.
     *
     * @param most largest number of bytes
     */
    public Input input(int most) {
      return capture.input(most);
    }
  }

  /**
   * A record that is no page.
   *
   * @param offset where it starts
   * @param why the class of record, for counters
   */
  record Passed(long offset, Passing why) implements Item {
    public Passed {
      requireNonNull(why, "why");
    }
  }

  /**
   * A stretch that cannot be read, up to the next item.
   *
   * @param offset where it starts
   * @param why one line for people
   */
  record Damaged(long offset, String why) implements Item {
    public Damaged {
      requireNonNull(why, "why");
    }
  }

  /** Why a record is not cleaned. */
  enum Passing {
    /** The same content as an earlier record, which has it. */
    REVISIT("revisits"),
    /** An HTTP response other than 200 to 299. */
    ERROR("error responses"),
    /** A picture, a script, a film. */
    NOT_TEXT("not HTML or text"),
    /** Requests, metadata and notes of the crawler. */
    OTHER("other records");

    private final String label;

    Passing(String label) {
      this.label = label;
    }

    /** In words, plural. */
    public String label() {
      return label;
    }
  }
}
