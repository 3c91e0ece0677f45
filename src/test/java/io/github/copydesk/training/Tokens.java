package io.github.copydesk.training;

import io.github.copydesk.text.Words;
import java.util.Arrays;

/** A text as word hashes, case folded; characters of unspaced scripts are words. */
final class Tokens {
  private Tokens() {}

  static int[] of(String text) {
    int[] tokens = new int[text.length() + 1];
    int count = 0;
    int hash = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF') {
        continue;
      }
      boolean wordy = Words.isWordy(c) || c == '_';
      boolean single = wordy && Words.isUnspaced(c);
      if (inside && (!wordy || single)) {
        tokens[count++] = hash;
        inside = false;
      }
      if (single) {
        tokens[count++] = c * 0x9E3779B1;
      } else if (wordy) {
        hash = (inside ? hash : 7) * 0x01000193 ^ Character.toLowerCase(c);
        inside = true;
      }
    }
    if (inside) {
      tokens[count++] = hash;
    }
    return Arrays.copyOf(tokens, count);
  }

  static long gram(int[] tokens, int at, int size) {
    long hash = 1125899906842597L;
    for (int i = 0; i < size; i++) {
      hash = 31 * hash * 0x9E3779B97F4A7C15L + tokens[at + i];
    }
    return hash;
  }

  /** Where a run of tokens stands in a text, or -1. */
  static int find(int[] text, int from, int to, int[] part) {
    for (int i = from; i + part.length <= to; i++) {
      if (matches(text, i, part)) {
        return i;
      }
    }
    return -1;
  }

  static boolean matches(int[] text, int at, int[] part) {
    for (int j = 0; j < part.length; j++) {
      if (text[at + j] != part[j]) {
        return false;
      }
    }
    return true;
  }
}
