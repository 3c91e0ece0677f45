package io.github.copydesk.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The elements of a page as flat arrays, in document order: element 0 is the root, a parent comes
 * before its children. Since blocks are numbered in document order too, the blocks inside an
 * element are one range, so that any sum over an element is one subtraction of prefix sums.
 */
public final class Tree {
  private final String[] names;
  private final int[] parents;

  /** The different hints, and by element the number of its own. */
  private final List<String> hints;

  private final int[] hintNumbers;
  private final boolean[] hidden;
  private final String[] datetimes;
  private final int[] firstBlock;
  private final int[] endBlock;
  private final int size;

  private Tree(Builder from) {
    size = from.size;
    names = Arrays.copyOf(from.names, size);
    parents = Arrays.copyOf(from.parents, size);
    hints = from.hints;
    hintNumbers = Arrays.copyOf(from.hintNumbers, size);
    hidden = Arrays.copyOf(from.hidden, size);
    datetimes = Arrays.copyOf(from.datetimes, size);
    firstBlock = Arrays.copyOf(from.firstBlock, size);
    endBlock = Arrays.copyOf(from.endBlock, size);
  }

  /** The tree of a plain text: a root and nothing else. */
  static Tree flat(int blocks) {
    Builder builder = new Builder();
    int root = builder.open("body", -1, "", false, null, 0);
    builder.close(root, blocks);
    return builder.build();
  }

  /** Number of elements, at least 1. */
  public int size() {
    return size;
  }

  /** Lower-case element name. */
  public String name(int element) {
    return names[element];
  }

  /** The parent element, -1 for the root. */
  public int parent(int element) {
    return parents[element];
  }

  /**
   * Class, id, itemprop, rel and role of the element, lower case, with blanks between; "" if none.
   */
  public String hints(int element) {
    return hints.get(hintNumbers[element]);
  }

  /** The number of the element's {@link #hints}, from 0: elements with equal hints share one. */
  public int hintNumber(int element) {
    return hintNumbers[element];
  }

  /** Number of different {@link #hints}. */
  public int hintNumbers() {
    return hints.size();
  }

  /** Whether the element itself says that it is hidden (attribute or inline style). */
  public boolean hidden(int element) {
    return hidden[element];
  }

  /** The {@code datetime} attribute of a {@code time} element, or "". */
  public String datetime(int element) {
    return datetimes[element] == null ? "" : datetimes[element];
  }

  /** Index of the first block inside the element. */
  public int firstBlock(int element) {
    return firstBlock[element];
  }

  /** Index after the last block inside the element. */
  public int endBlock(int element) {
    return endBlock[element];
  }

  /** Collects elements in document order. */
  static final class Builder {
    private String[] names = new String[256];
    private int[] parents = new int[256];
    private final List<String> hints = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] hintNumbers = new int[256];
    private boolean[] hidden = new boolean[256];
    private String[] datetimes = new String[256];
    private int[] firstBlock = new int[256];
    private int[] endBlock = new int[256];
    private int size;

    int open(
        String name, int parent, String hint, boolean isHidden, String datetime, int nextBlock) {
      if (size == names.length) {
        grow();
      }
      names[size] = name;
      parents[size] = parent;
      hintNumbers[size] = number(hint);
      hidden[size] = isHidden;
      datetimes[size] = datetime;
      firstBlock[size] = nextBlock;
      endBlock[size] = nextBlock;
      return size++;
    }

    private int number(String hint) {
      Integer known = numbers.get(hint);
      if (known == null) {
        known = hints.size();
        numbers.put(hint, known);
        hints.add(hint);
      }
      return known;
    }

    void close(int element, int nextBlock) {
      endBlock[element] = nextBlock;
    }

    int parent(int element) {
      return parents[element];
    }

    Tree build() {
      return new Tree(this);
    }

    private void grow() {
      int larger = size * 2;
      names = Arrays.copyOf(names, larger);
      parents = Arrays.copyOf(parents, larger);
      hintNumbers = Arrays.copyOf(hintNumbers, larger);
      hidden = Arrays.copyOf(hidden, larger);
      datetimes = Arrays.copyOf(datetimes, larger);
      firstBlock = Arrays.copyOf(firstBlock, larger);
      endBlock = Arrays.copyOf(endBlock, larger);
    }
  }
}
