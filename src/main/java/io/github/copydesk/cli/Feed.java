package io.github.copydesk.cli;

import io.github.copydesk.batch.Archive;
import io.github.copydesk.batch.Checkpoint;
import io.github.copydesk.batch.Checkpoint.Mark;
import io.github.copydesk.batch.Container;
import io.github.copydesk.batch.Item;
import io.github.copydesk.batch.NewsFeed;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/** Reads the inputs, one after another, archives and feeds item by item. */
final class Feed implements Closeable {
  private final Iterator<Source> sources;
  private final InputStream standard;
  private final int most;
  private final Optional<Checkpoint> from;
  private Optional<Container> container = Optional.empty();
  private Source source = new Source.Standard();
  private Mark last = Mark.file(-1);
  private int skip;
  private long bytes;

  /**
   * Reads from the beginning, or after a checkpoint.
   *
   * @param standard standard input; not closed
   * @param most largest number of bytes of one page that are used
   */
  Feed(Iterator<Source> sources, InputStream standard, int most, Optional<Checkpoint> from) {
    this.sources = sources;
    this.standard = standard;
    // One byte more than is used shows the engine that there is more.
    this.most = most + 1;
    this.from = from;
  }

  /**
   * The next piece of work, or nothing at the end.
   *
   * @throws Changed if a checkpoint does not fit the inputs
   */
  Optional<Task> next() throws Changed {
    Optional<Task> task = record();
    while (task.isEmpty() && container.isEmpty() && sources.hasNext()) {
      source = sources.next();
      last = Mark.file(last.source() + 1);
      task = isDone() ? Optional.empty() : open().or(this::record);
    }
    return task;
  }

  /** Bytes on disk of the inputs that were read. */
  long bytes() {
    return bytes + (container.isPresent() ? Math.max(0, last.offset()) : 0);
  }

  /** Whether a run before this one has done all of the source. */
  private boolean isDone() throws Changed {
    if (from.isEmpty() || last.source() > from.get().mark().source()) {
      return false;
    }
    Checkpoint reached = from.get();
    boolean here = last.source() == reached.mark().source();
    if (here && !name(reached.mark().offset()).equals(reached.name())) {
      throw new Changed(reached.name());
    }
    boolean done = !here || reached.mark().offset() < 0;
    bytes += done ? size() : 0;
    return done;
  }

  /** The content of a file; nothing if it is an archive or a feed, which is open then. */
  private Optional<Task> open() {
    try {
      if (source instanceof Source.Unusable unusable) {
        return Optional.of(new Task.Unread(last, unusable.name(), unusable.why()));
      }
      return source instanceof Source.File file ? file(file.path()) : standard();
    } catch (IOException e) {
      return Optional.of(new Task.Unread(last, source.name(), Failures.explain(e)));
    }
  }

  private Optional<Task> file(Path path) throws IOException {
    Optional<Mark> mark = from.map(Checkpoint::mark).filter(m -> m.source() == last.source());
    long offset = mark.map(Mark::offset).orElse(0L);
    skip = mark.map(Mark::done).orElse(0);
    if (!Names.isPage(path) && Sniff.isArchive(path)) {
      container = Optional.of(Archive.open(path, offset, most));
      return Optional.empty();
    }
    Optional<Task> task = whole(Content.of(path, most), offset);
    bytes += task.isPresent() ? size() : 0;
    return task;
  }

  private Optional<Task> standard() throws IOException {
    BufferedInputStream in = new BufferedInputStream(standard);
    if (Sniff.isArchive(in)) {
      container = Optional.of(Archive.of(in, most));
      return Optional.empty();
    }
    return whole(Content.of(in, most), 0);
  }

  /** A page; nothing if it is a feed, which is open then. */
  private Optional<Task> whole(byte[] content, long offset) throws IOException {
    if (!NewsFeed.isFeed(content)) {
      return Optional.of(new Task.Content(last, source.name(), content));
    }
    if (content.length == most) {
      throw new IOException("a feed longer than --max-bytes");
    }
    container = Optional.of(NewsFeed.of(content, offset));
    return Optional.empty();
  }

  private Optional<Task> record() {
    while (container.isPresent()) {
      try {
        Optional<Item> item = container.get().next();
        if (item.isEmpty()) {
          leave();
        } else if (isNew(item.get())) {
          return Optional.of(task(item.get()));
        }
      } catch (IOException e) {
        leave();
        return Optional.of(new Task.Unread(last, source.name(), Failures.explain(e)));
      }
    }
    return Optional.empty();
  }

  private boolean isNew(Item item) {
    int done = item.offset() == last.offset() ? last.done() + 1 : 1;
    last = new Mark(last.source(), item.offset(), done);
    skip--;
    return skip < 0;
  }

  /** The name of a record; of the source itself below 0. */
  private String name(long offset) {
    return offset < 0 ? source.name() : source.name() + "#" + offset;
  }

  private Task task(Item item) {
    String name = name(item.offset());
    if (item instanceof Item.Page page) {
      return new Task.Record(last, name, page);
    }
    return item instanceof Item.Passed passed
        ? new Task.Passed(last, name, passed.why())
        : new Task.Unread(last, name, ((Item.Damaged) item).why());
  }

  private void leave() {
    bytes += size();
    try {
      close();
    } catch (IOException e) {
      // Everything that could be read was.
      return;
    }
  }

  private long size() {
    try {
      return source instanceof Source.File file ? Files.size(file.path()) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public void close() throws IOException {
    Optional<Container> open = container;
    container = Optional.empty();
    if (open.isPresent()) {
      open.get().close();
    }
  }

  /** The inputs are not those of the checkpoint. */
  static final class Changed extends IOException {
    private static final long serialVersionUID = 1;

    Changed(String expected) {
      super("the inputs changed since the run that was ended; it had come to " + expected);
    }
  }
}
