package io.github.copydesk.block;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds groups of words in class and id names, wherever they stand in a name: an Aho-Corasick
 * automaton over the letters a to z, one look-up a character. Lines of the resource: {@code group:
 * word word =whole}; a word behind an equals sign must not have a letter beside it.
 */
final class FeatureWords {
  private static final int LETTERS = 26;

  private final List<String> groups = new ArrayList<>();
  private int[] next = new int[LETTERS * 64];
  private int[] fail = new int[64];
  private long[] inside = new long[64];
  private long[] whole = new long[64];
  private int[] depth = new int[64];
  private int states = 1;

  private FeatureWords() {}

  static FeatureWords load(String resource) {
    FeatureWords words = new FeatureWords();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                FeatureWords.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(words::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    words.link();
    return words;
  }

  private void line(String line) {
    int colon = line.indexOf(':');
    long bit = 1L << groups.size();
    groups.add(line.substring(0, colon));
    for (String word : line.substring(colon + 1).strip().split(" +")) {
      add(word, bit);
    }
  }

  private void add(String word, long bit) {
    boolean alone = word.charAt(0) == '=';
    int state = 0;
    for (int i = alone ? 1 : 0; i < word.length(); i++) {
      int edge = state * LETTERS + word.charAt(i) - 'a';
      if (next[edge] == 0) {
        int opened = open(state); // may put a longer array in the place of this one
        next[edge] = opened;
      }
      state = next[edge];
    }
    if (alone) {
      whole[state] |= bit;
    } else {
      inside[state] |= bit;
    }
  }

  private int open(int parent) {
    if (states == fail.length) {
      next = Arrays.copyOf(next, next.length * 2);
      fail = Arrays.copyOf(fail, states * 2);
      inside = Arrays.copyOf(inside, states * 2);
      whole = Arrays.copyOf(whole, states * 2);
      depth = Arrays.copyOf(depth, states * 2);
    }
    depth[states] = depth[parent] + 1;
    return states++;
  }

  private void link() {
    Deque<Integer> queue = new ArrayDeque<>();
    for (int letter = 0; letter < LETTERS; letter++) {
      if (next[letter] != 0) {
        queue.add(next[letter]);
      }
    }
    while (!queue.isEmpty()) {
      int state = queue.remove();
      inside[state] |= inside[fail[state]];
      for (int letter = 0; letter < LETTERS; letter++) {
        int edge = state * LETTERS + letter;
        int failed = next[fail[state] * LETTERS + letter];
        if (next[edge] == 0) {
          next[edge] = failed;
        } else {
          fail[next[edge]] = failed;
          queue.add(next[edge]);
        }
      }
    }
  }

  /** Names of the groups, the one of bit 0 first. */
  List<String> groups() {
    return groups;
  }

  /** The groups that have a word in these names, a bit each. */
  long find(String names) {
    long found = 0;
    int state = 0;
    int run = 0;
    int length = names.length();
    for (int i = 0; i < length; i++) {
      int letter = names.charAt(i) - 'a';
      if (letter < 0 || letter >= LETTERS) {
        found |= run > 0 && depth[state] == run ? whole[state] : 0;
        state = 0;
        run = 0;
      } else {
        state = next[state * LETTERS + letter];
        found |= inside[state];
        run++;
      }
    }
    return found | (run > 0 && depth[state] == run ? whole[state] : 0);
  }
}
