package io.github.copydesk.explain;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.explain.Snapshot.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is different between two reports on one page.
 *
 * @param fields fields whose values differ
 * @param blocks blocks whose roles or cuts differ, in the order of the later report; then those
 *     that only the earlier one has
 */
public record Changes(List<FieldChange> fields, List<BlockChange> blocks) {

  /**
   * A field with two values.
   *
   * @param field its name
   * @param was its value in the earlier report, "" for none
   * @param is its value in the later report, "" for none
   */
  public record FieldChange(String field, String was, String is) {
    public FieldChange {
      requireNonNull(field, "field");
      requireNonNull(was, "was");
      requireNonNull(is, "is");
    }
  }

  /**
   * A block that became something else.
   *
   * @param block its number in the later report, -1 if it is only in the earlier one
   * @param was in the earlier report, if it is there
   * @param is in the later report, if it is there
   */
  public record BlockChange(int block, Optional<State> was, Optional<State> is) {
    public BlockChange {
      if (was.isEmpty() && is.isEmpty()) {
        throw new IllegalArgumentException("a change has two sides, one of them not empty");
      }
    }

    /** The block's text. */
    public String text() {
      return is.or(() -> was).orElseThrow().text();
    }
  }

  public Changes {
    fields = List.copyOf(fields);
    blocks = List.copyOf(blocks);
  }

  /** Whether both reports say the same. */
  public boolean areNone() {
    return fields.isEmpty() && blocks.isEmpty();
  }

  /** Compares two reports; blocks of one text are paired in reading order. */
  public static Changes between(Snapshot earlier, Snapshot later) {
    return new Changes(fields(earlier, later), blocks(earlier.blocks(), later.blocks()));
  }

  private static List<FieldChange> fields(Snapshot earlier, Snapshot later) {
    Set<String> names = new LinkedHashSet<>(later.fields().keySet());
    names.addAll(earlier.fields().keySet());
    List<FieldChange> changes = new ArrayList<>();
    for (String name : names) {
      String was = earlier.fields().getOrDefault(name, "");
      String is = later.fields().getOrDefault(name, "");
      if (!was.equals(is)) {
        changes.add(new FieldChange(name, was, is));
      }
    }
    return changes;
  }

  private static List<BlockChange> blocks(List<State> earlier, List<State> later) {
    Map<String, Deque<Integer>> places = new HashMap<>();
    for (int i = 0; i < earlier.size(); i++) {
      places.computeIfAbsent(earlier.get(i).text(), text -> new ArrayDeque<>()).add(i);
    }
    boolean[] paired = new boolean[earlier.size()];
    List<BlockChange> changes = new ArrayList<>();
    for (int i = 0; i < later.size(); i++) {
      State is = later.get(i);
      Integer place = places.getOrDefault(is.text(), new ArrayDeque<>()).poll();
      if (place == null) {
        changes.add(new BlockChange(i, Optional.empty(), Optional.of(is)));
      } else {
        paired[place] = true;
        if (!earlier.get(place).isSame(is)) {
          changes.add(new BlockChange(i, Optional.of(earlier.get(place)), Optional.of(is)));
        }
      }
    }
    for (int i = 0; i < paired.length; i++) {
      if (!paired[i]) {
        changes.add(new BlockChange(-1, Optional.of(earlier.get(i)), Optional.empty()));
      }
    }
    return changes;
  }
}
