package io.github.copydesk.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the blocks of a page in its gold text, in order: long blocks by their 4-grams and a
 * weighted longest increasing subsequence, which picks the right copy of a text that occurs twice,
 * the visible one rather than a hidden one; the short blocks between them exactly; last the long
 * blocks that stand out of order. Each gold token is used once.
 */
final class Alignment {
  private static final int GRAM = 4;
  private static final int LONG = 8;
  private static final double MATCHED = 0.5;

  /** Share of a hidden block's place in the gold from which on visible blocks say the same. */
  private static final double SEEN = 0.8;

  private final int[] gold;
  private final int[][] blocks;
  private final boolean[] hidden;
  private final float[] covered;
  private final boolean[] used;

  private record Match(int block, int from, int to, int tokens, double weight) {}

  private Alignment(int[] gold, int[][] blocks, boolean[] hidden) {
    this.gold = gold;
    this.blocks = blocks;
    this.hidden = hidden;
    this.covered = new float[blocks.length];
    this.used = new boolean[gold.length];
  }

  /** Share of each block's tokens that are in the gold, 0..1. */
  static float[] labels(int[] gold, int[][] blocks, boolean[] hidden) {
    return new Alignment(gold, blocks, hidden).align();
  }

  private float[] align() {
    List<Match> candidates = candidates();
    candidates.removeAll(copies(candidates));
    List<Match> anchors = increasing(candidates, 2);
    anchors.forEach(this::take);
    int block = -1;
    int from = 0;
    for (Match anchor : anchors) {
      gap(block + 1, anchor.block, from, anchor.from);
      block = anchor.block;
      from = Math.max(from, anchor.to);
    }
    gap(block + 1, blocks.length, from, gold.length);
    for (Match match : candidates) {
      if (covered[match.block] == 0 && free(match, used) >= 0.8) {
        take(match);
      }
    }
    return covered;
  }

  /**
   * Hidden blocks whose text the reader also sees, in the order of the gold: one block with the
   * source of the whole text would otherwise outweigh the paragraphs made of it.
   */
  private Set<Match> copies(List<Match> candidates) {
    boolean[] seen = new boolean[gold.length];
    List<Match> visible = candidates.stream().filter(match -> !hidden[match.block]).toList();
    for (Match match : increasing(visible, 2)) {
      Arrays.fill(seen, match.from, match.to, true);
    }
    return candidates.stream()
        .filter(match -> hidden[match.block] && 1 - free(match, seen) >= SEEN)
        .collect(Collectors.toSet());
  }

  private static double free(Match match, boolean[] used) {
    int free = 0;
    for (int i = match.from; i < match.to; i++) {
      free += used[i] ? 0 : 1;
    }
    return (double) free / (match.to - match.from);
  }

  private void take(Match match) {
    covered[match.block] = Math.min(1, (float) match.tokens / blocks[match.block].length);
    Arrays.fill(used, match.from, match.to, true);
  }

  private List<Match> candidates() {
    Map<Long, List<Integer>> index = new HashMap<>();
    for (int i = 0; i + GRAM <= gold.length; i++) {
      index.computeIfAbsent(Tokens.gram(gold, i, GRAM), key -> new ArrayList<>()).add(i);
    }
    List<Match> found = new ArrayList<>();
    for (int b = 0; b < blocks.length; b++) {
      if (blocks[b].length >= LONG) {
        candidate(b, index, found);
      }
    }
    return found;
  }

  private void candidate(int b, Map<Long, List<Integer>> index, List<Match> found) {
    int[] tokens = blocks[b];
    Map<Integer, Integer> votes = new HashMap<>();
    for (int i = 0; i + GRAM <= tokens.length; i++) {
      for (int at : index.getOrDefault(Tokens.gram(tokens, i, GRAM), List.of())) {
        votes.merge(at - i, 1, Integer::sum);
      }
    }
    int best = 0;
    int most = 0;
    for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
      boolean better = vote.getValue() > most || vote.getValue() == most && vote.getKey() < best;
      if (better) {
        most = vote.getValue();
        best = vote.getKey();
      }
    }
    int slack = 10 + tokens.length / 8;
    boolean[] hit = new boolean[tokens.length];
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (int i = 0; i + GRAM <= tokens.length; i++) {
      for (int at : index.getOrDefault(Tokens.gram(tokens, i, GRAM), List.of())) {
        if (Math.abs(at - i - best) <= slack) {
          Arrays.fill(hit, i, i + GRAM, true);
          from = Math.min(from, at);
          to = Math.max(to, at + GRAM);
        }
      }
    }
    int count = 0;
    for (boolean one : hit) {
      count += one ? 1 : 0;
    }
    if (count >= MATCHED * tokens.length) {
      found.add(new Match(b, from, to, count, count * (hidden[b] ? 0.9 : 1)));
    }
  }

  private static List<Match> increasing(List<Match> matches, int overlap) {
    int n = matches.size();
    double[] best = new double[n];
    int[] previous = new int[n];
    int last = -1;
    for (int i = 0; i < n; i++) {
      previous[i] = -1;
      double before = 0;
      Match match = matches.get(i);
      for (int j = 0; j < i; j++) {
        Match other = matches.get(j);
        if (other.block < match.block && other.to <= match.from + overlap && best[j] > before) {
          before = best[j];
          previous[i] = j;
        }
      }
      best[i] = before + match.weight;
      if (last < 0 || best[i] > best[last]) {
        last = i;
      }
    }
    List<Match> chosen = new ArrayList<>();
    for (int i = last; i >= 0; i = previous[i]) {
      chosen.add(0, matches.get(i));
    }
    return chosen;
  }

  /** Aligns the blocks of a gap exactly inside the gold that is left there. */
  private void gap(int fromBlock, int toBlock, int from, int to) {
    if (from >= to || fromBlock >= toBlock) {
      return;
    }
    List<Match> matches = new ArrayList<>();
    for (int b = fromBlock; b < toBlock && matches.size() < 4000; b++) {
      int length = blocks[b].length;
      for (int at = from; length > 0 && at + length <= to; at++) {
        if (Tokens.matches(gold, at, blocks[b])) {
          int away = Math.min(b - fromBlock, toBlock - 1 - b);
          double near = 0.3 / (1 + away) + (hidden[b] ? 0 : 0.1);
          matches.add(new Match(b, at, at + length, length, length + near));
        }
      }
    }
    increasing(matches, 0).forEach(this::take);
  }
}
