package io.github.copydesk.fuzz;

import static io.github.copydesk.text.Prose.key;

import io.github.copydesk.text.Normal;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.text.Normalizer.Form;
import java.util.function.Supplier;

/** What must hold for every input, and how it is said when it does not. */
final class Law {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** CPU time that any input may take, whatever its length, in nanoseconds. */
  private static final long ALWAYS = 500_000_000L;

  /** CPU time for each byte on top of it. A quadratic stage at 32 kB takes more. */
  private static final long EACH_BYTE = 20_000L;

  private Law() {}

  static void holds(boolean does, Supplier<String> otherwise) {
    if (!does) {
      throw new AssertionError(otherwise.get());
    }
  }

  /**
   * Twice the same work gives the same, within a time that grows with the input and no faster. The
   * better time counts: the first may have to load classes.
   */
  static <T> T repeatable(int length, Supplier<T> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    T first = work.get();
    long middle = THREADS.getCurrentThreadCpuTime();
    T second = work.get();
    long nanos = Math.min(middle - start, THREADS.getCurrentThreadCpuTime() - middle);
    holds(first.equals(second), () -> "first: " + first + "\nthen: " + second);
    holds(nanos <= ALWAYS + EACH_BYTE * length, () -> nanos / 1_000_000 + " ms for " + length);
    return first;
  }

  /** The letters of a piece stand in the source one after the other, whatever is between them. */
  static void holdsLetters(String source, String piece) {
    holds(letters(source).contains(letters(piece)), () -> "'" + piece + "' from '" + source + "'");
  }

  /** The letters of a piece stand in the source in this order, others between them. */
  static void holdsInOrder(String source, String piece) {
    String all = letters(source);
    int at = -1;
    for (char letter : letters(piece).toCharArray()) {
      at = all.indexOf(letter, at + 1);
      boolean found = at >= 0;
      holds(found, () -> "'" + piece + "' from '" + source + "'");
    }
  }

  /** Without accents: a letter may be printed in one character or in two. */
  private static String letters(String text) {
    String apart = Normal.form(text, Form.NFD);
    StringBuilder bare = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return key(bare.toString()).replace(" ", "");
  }
}
