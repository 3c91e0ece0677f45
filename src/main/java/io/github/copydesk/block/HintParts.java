package io.github.copydesk.block;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Looks the parts of class names and ids up: {@code article__sub-title} has the parts article, sub,
 * title and, two together, subtitle. No regular expressions, and no string for each part: a page
 * has thousands of them. Immutable.
 *
 * @param <T> what is known of a part
 */
public final class HintParts<T> {
  /** Open addressing; null is a free place. */
  private final String[] parts;

  /** The hash of each part, so that other parts are told apart without reading them. */
  private final int[] hashes;

  private final T[] values;

  /** Parts and what is known of them; only those of small ASCII letters can ever be found. */
  @SuppressWarnings("unchecked")
  public HintParts(Map<String, ? extends T> known) {
    parts = new String[Integer.highestOneBit(Math.max(4, known.size())) * 4];
    hashes = new int[parts.length];
    values = (T[]) new Object[parts.length];
    known.forEach(this::put);
  }

  /** Parts that are only known or not. */
  public static HintParts<Boolean> of(Collection<String> parts) {
    return new HintParts<>(
        parts.stream().distinct().collect(Collectors.toMap(part -> part, part -> true)));
  }

  private void put(String part, T value) {
    int slot = first(part.hashCode());
    while (parts[slot] != null) {
      slot = slot + 1 & parts.length - 1;
    }
    parts[slot] = part;
    hashes[slot] = part.hashCode();
    values[slot] = value;
  }

  private int first(int hash) {
    return (hash * 0x9E3779B9 >>> 7) & parts.length - 1;
  }

  /**
   * The first part, or two parts together, that something is known of.
   *
   * @param hints lower-case names with blanks between, as {@link Tree#hints}
   * @return what was found, or null
   */
  public T find(String hints) {
    int length = hints.length();
    int previous = -1;
    int start = 0;
    int hash = 0;
    int joined = 0;
    for (int i = 0; i <= length; i++) {
      char c = i < length ? hints.charAt(i) : ' ';
      if (c >= 'a' && c <= 'z') {
        hash = hash * 31 + c;
        joined = joined * 31 + c;
        continue;
      }
      if (i > start) {
        T found = get(hints, start, start, i, hash);
        if (found == null && previous >= 0) {
          found = get(hints, previous, start, i, joined);
        }
        if (found != null) {
          return found;
        }
      }
      boolean joins = c == '-' || c == '_';
      previous = joins ? start : -1;
      joined = joins ? hash : 0;
      hash = 0;
      start = i + 1;
    }
    return null;
  }

  /** What is known of a part, or of two with a sign between them. */
  private T get(String hints, int from, int start, int end, int hash) {
    for (int slot = first(hash); parts[slot] != null; slot = slot + 1 & parts.length - 1) {
      if (hashes[slot] == hash && isPart(parts[slot], hints, from, start, end)) {
        return values[slot];
      }
    }
    return null;
  }

  private static boolean isPart(String part, String hints, int from, int start, int end) {
    int before = from == start ? 0 : start - 1 - from;
    return part.length() == before + end - start
        && part.regionMatches(0, hints, from, before)
        && part.regionMatches(before, hints, start, end - start);
  }
}
