package io.github.copydesk.batch;

import static java.util.Objects.requireNonNull;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a run has come: all up to here is in the output, nothing after it.
 *
 * @param mark the last input that was written
 * @param name its source's name, to see that the inputs are still the same
 * @param length of the output, bytes; 0 if it is a folder
 * @param counts of inputs so far, in an order of the caller's
 */
public record Checkpoint(Mark mark, String name, long length, List<Long> counts) {
  private static final int FIELDS = 7;

  /** Ends a line, so that one that was only half written is known. */
  private static final String END = ".";

  public Checkpoint {
    requireNonNull(mark, "mark");
    requireNonNull(name, "name");
    counts = List.copyOf(counts);
  }

  /**
   * A place in the inputs.
   *
   * @param source the input's number, from 0
   * @param offset of the record in an archive; -1 for a whole file
   * @param done how many items at this offset are done
   */
  public record Mark(long source, long offset, int done) {

    /** A whole file. */
    public static Mark file(long source) {
      return new Mark(source, -1, 1);
    }
  }

  String line() {
    return String.join(
        " ",
        Long.toString(mark.source()),
        Long.toString(mark.offset()),
        Integer.toString(mark.done()),
        Long.toString(length),
        counts.stream().map(String::valueOf).collect(Collectors.joining(",")),
        URLEncoder.encode(name, StandardCharsets.UTF_8),
        END);
  }

  static Optional<Checkpoint> of(String line) {
    String[] fields = line.split(" ", -1);
    if (fields.length != FIELDS || !fields[FIELDS - 1].equals(END)) {
      return Optional.empty();
    }
    try {
      Mark mark =
          new Mark(
              Long.parseLong(fields[0]), Long.parseLong(fields[1]), Integer.parseInt(fields[2]));
      List<Long> counts = Stream.of(fields[4].split(",")).map(Long::valueOf).toList();
      String name = URLDecoder.decode(fields[5], StandardCharsets.UTF_8);
      return Optional.of(new Checkpoint(mark, name, Long.parseLong(fields[3]), counts));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
