package io.github.copydesk.cli;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.batch.Checkpoint.Mark;
import io.github.copydesk.batch.Item;

/** What there is to do for one input, or one record of an archive. */
sealed interface Task {

  /** Its place in the inputs. */
  Mark mark();

  /** The name in messages and records. */
  String name();

  /** Bytes that it holds in memory. */
  default int weight() {
    return 0;
  }

  /** A file's content. */
  record Content(Mark mark, String name, byte[] bytes) implements Task {
    public Content {
      requireNonNull(bytes, "bytes");
    }

    @Override
    public int weight() {
      return bytes.length;
    }
  }

  /** A page of an archive. */
  record Record(Mark mark, String name, Item.Page page) implements Task {
    public Record {
      requireNonNull(page, "page");
    }

    @Override
    public int weight() {
      return page.weight();
    }
  }

  /** Something that could not be read. */
  record Unread(Mark mark, String name, String why) implements Task {
    public Unread {
      requireNonNull(why, "why");
    }
  }

  /** A record that is no page. */
  record Passed(Mark mark, String name, Item.Passing why) implements Task {
    public Passed {
      requireNonNull(why, "why");
    }
  }
}
