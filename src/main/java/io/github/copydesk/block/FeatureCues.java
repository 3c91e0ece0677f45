package io.github.copydesk.block;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds telltale phrases of short blocks in many languages. Lines of the resource: {@code group:
 * phrase | phrase}; a group may have several lines. Phrases are compared word by word, case folded.
 */
final class FeatureCues {
  /** More words than this and a phrase says nothing of the block. */
  static final int LONGEST_BLOCK = 40;

  private static final int PREFIX = 1;

  private final List<String> groups = new ArrayList<>();
  private final FeatureMap phrases = new FeatureMap(2048);

  private FeatureCues() {}

  static FeatureCues load(String resource) {
    FeatureCues cues = new FeatureCues();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                FeatureCues.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(cues::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cues;
  }

  private void line(String line) {
    int colon = line.indexOf(':');
    String group = line.substring(0, colon);
    if (!groups.contains(group)) {
      groups.add(group);
    }
    int bit = 2 << groups.indexOf(group);
    for (String phrase : line.substring(colon + 1).split("\\|")) {
      add(FeatureTexts.tokens(phrase, 16), bit);
    }
  }

  private void add(int[] tokens, int bit) {
    int hash = 0;
    for (int i = 0; i < tokens.length; i++) {
      hash = hash * 31 + tokens[i];
      phrases.put(hash, phrases.get(hash) | (i == tokens.length - 1 ? bit : PREFIX));
    }
  }

  List<String> groups() {
    return groups;
  }

  /**
   * Adds up how many tokens of a block belong to phrases of each group.
   *
   * @param tokens the tokens of a page
   * @param from the block's first
   * @param to after the block's last
   * @param found by group; cleared first
   */
  void find(int[] tokens, int from, int to, int[] found) {
    java.util.Arrays.fill(found, 0);
    for (int i = from; i < to; i++) {
      int hash = 0;
      for (int j = i; j < to; j++) {
        hash = hash * 31 + tokens[j];
        int bits = phrases.get(hash);
        if (bits == 0) {
          break;
        }
        for (int rest = bits & ~PREFIX; rest != 0; rest &= rest - 1) {
          int group = Integer.numberOfTrailingZeros(rest) - 1;
          found[group] += j - i + 1;
        }
      }
    }
  }
}
