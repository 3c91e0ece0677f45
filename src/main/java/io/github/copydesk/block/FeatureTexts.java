package io.github.copydesk.block;

import io.github.copydesk.text.Words;
import java.util.Arrays;

/**
 * What can be counted in the texts of the blocks, in one pass over their characters. All arrays are
 * by block index.
 */
final class FeatureTexts {
  /** A word of an unspaced script weighs half: about two characters make a word. */
  private static final float UNSPACED_WORD = 0.5f;

  final float[] words;
  final int[] letters;
  final int[] digits;
  final int[] uppers;
  final int[] capitals;
  final int[] commas;
  final int[] stops;
  final int[] quotes;
  final int[] symbols;
  final int[] bars;
  final int[] unspaced;
  final int[] spaces;
  final int[] first;
  final int[] last;

  /** Hash of all words of a block, for finding copies. */
  final int[] whole;

  /** The tokens of block b are those from start[b] to start[b + 1]. */
  final int[] start;

  int[] tokens = new int[1024];
  private int size;

  FeatureTexts(Blocks blocks) {
    int n = blocks.size();
    words = new float[n];
    letters = new int[n];
    digits = new int[n];
    uppers = new int[n];
    capitals = new int[n];
    commas = new int[n];
    stops = new int[n];
    quotes = new int[n];
    symbols = new int[n];
    bars = new int[n];
    unspaced = new int[n];
    spaces = new int[n];
    first = new int[n];
    last = new int[n];
    whole = new int[n];
    start = new int[n + 1];
    for (int b = 0; b < n; b++) {
      start[b] = size;
      scan(b, blocks.get(b).text());
      whole[b] = hash(start[b], size);
    }
    start[n] = size;
  }

  private int hash(int from, int to) {
    int hash = 1;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + tokens[i];
    }
    return hash;
  }

  /** The tokens of any text. */
  static int[] tokens(CharSequence text, int most) {
    int[] found = new int[Math.min(most, text.length() + 1)];
    int count = 0;
    int hash = 0;
    boolean inside = false;
    for (int i = 0; i < text.length() && count < found.length; i++) {
      char c = text.charAt(i);
      if (isSmall(c)) {
        hash = hash * 31 + c;
        inside = true;
        continue;
      }
      boolean wordy = Words.isWordy(c);
      boolean single = wordy && Words.isUnspaced(c);
      if (inside && (!wordy || single)) {
        found[count++] = mix(hash);
        hash = 0;
        inside = false;
      }
      if (single && count < found.length) {
        found[count++] = mix(c);
      } else if (wordy && !single) {
        hash = hash * 31 + Character.toLowerCase(c);
        inside = true;
      }
    }
    if (inside && count < found.length) {
      found[count++] = mix(hash);
    }
    return Arrays.copyOf(found, count);
  }

  private static int mix(int hash) {
    int mixed = hash * 0x85EBCA6B;
    return mixed ^ mixed >>> 13;
  }

  /** Counts in locals, not in the arrays: most characters are letters inside of words. */
  private void scan(int b, String text) {
    int hash = 0;
    boolean inside = false;
    int letter = 0;
    int digit = 0;
    int upper = 0;
    int capital = 0;
    int space = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (isSmall(c)) {
        hash = inside ? hash * 31 + c : c;
        inside = true;
        letter++;
        continue;
      }
      if (!Words.isWordy(c)) {
        if (inside) {
          token(b, mix(hash), 1);
          inside = false;
        }
        if (c == ' ') {
          space++;
        } else {
          mark(b, c, i + 1 == length || text.charAt(i + 1) == ' ');
        }
        continue;
      }
      if (Words.isUnspaced(c)) {
        if (inside) {
          token(b, mix(hash), 1);
          inside = false;
        }
        unspaced[b]++;
        letter++;
        token(b, mix(c), UNSPACED_WORD);
        continue;
      }
      char lower = Character.toLowerCase(c);
      if (c >= '0' && c <= '9') {
        digit++;
      } else {
        letter++;
        if (c != lower) {
          upper++;
          capital += inside ? 0 : 1;
        }
      }
      hash = inside ? hash * 31 + lower : lower;
      inside = true;
    }
    if (inside) {
      token(b, mix(hash), 1);
    }
    letters[b] = letter;
    digits[b] = digit;
    uppers[b] = upper;
    capitals[b] = capital;
    spaces[b] = space;
    if (length > 0) {
      first[b] = kind(text.charAt(0));
      last[b] = kind(text.charAt(length - 1));
    }
  }

  /** Most characters of most pages: nothing more need be asked of them. */
  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private void token(int b, int hash, float weight) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, size * 2);
    }
    tokens[size++] = hash;
    words[b] += weight;
  }

  private void mark(int b, char c, boolean beforeSpace) {
    switch (c) {
      case ',', '\uFF0C', '\u3001', '\u060C' -> commas[b]++;
      case '.', '!', '?', '\u2026' -> stops[b] += beforeSpace ? 1 : 0;
      case '\u3002', '\uFF01', '\uFF1F', '\u0964', '\u061F' -> stops[b]++;
      case '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u300C', '\u300D' -> quotes[b]++;
      case '|', '\u00B7', '\u2022', '/', '>', '\u203A' -> {
        bars[b]++;
        symbols[b]++;
      }
      default -> symbols[b]++;
    }
  }

  /** A class of first and last characters, ordered by how much they look like sentences. */
  private static int kind(char c) {
    return switch (c) {
      case '.', '\u3002', '\u0964' -> 9;
      case '!', '?', '\uFF01', '\uFF1F', '\u061F' -> 8;
      case '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u300C', '\u300D', '\'' -> 7;
      case '\u2026' -> 6;
      case ':', '\uFF1A' -> 5;
      case ',', ';', '\uFF0C' -> 4;
      case ')', '(', '[', ']', '\uFF09', '\uFF08' -> 3;
      case '-', '\u2013', '\u2014', '*', '\u2022', '>', '\u25BA' -> 1;
      default -> letterKind(c);
    };
  }

  private static int letterKind(char c) {
    if (!Words.isWordy(c)) {
      return 0;
    }
    if (c >= '0' && c <= '9') {
      return 2;
    }
    return Character.isLowerCase(c) ? 10 : Character.isUpperCase(c) ? 11 : 12;
  }
}
