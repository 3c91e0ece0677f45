package io.github.copydesk.explain;

import io.github.copydesk.Explanation;
import io.github.copydesk.Explanation.Piece;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Paragraph;
import io.github.copydesk.article.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which block became which part of the article; the ids of both in the report. */
final class Anchors {
  private final Map<Integer, String> parts = new HashMap<>();
  private final Map<Role, List<Integer>> fields = new EnumMap<>(Role.class);

  Anchors(Explanation explanation) {
    for (Piece piece : explanation.pieces()) {
      fields.computeIfAbsent(piece.last(), role -> new ArrayList<>()).add(piece.block());
      if (piece.last().isField() && explanation.article().isPresent()) {
        parts.put(piece.block(), "field-" + piece.last().id());
      }
    }
    explanation.article().ifPresent(article -> paragraphs(article, explanation.pieces()));
  }

  /** Id of a block. */
  static String block(int block) {
    return "b" + block;
  }

  /** Id of a paragraph of the article. */
  static String paragraph(int paragraph) {
    return "p" + paragraph;
  }

  /** Id of the part of the article that a block became, if it became one. */
  Optional<String> partOf(int block) {
    return Optional.ofNullable(parts.get(block));
  }

  /** The blocks of a role, in reading order. */
  List<Integer> blocksOf(Role role) {
    return fields.getOrDefault(role, List.of());
  }

  /** A paragraph begins at its own block; the blocks after it, up to the next, are its cells. */
  private void paragraphs(Article article, List<Piece> pieces) {
    Deque<Integer> starts = new ArrayDeque<>();
    article.body().forEach(paragraph -> starts.add(paragraph.block()));
    int current = -1;
    for (Piece piece : pieces) {
      while (!starts.isEmpty() && starts.peek() <= piece.block()) {
        starts.poll();
        current++;
      }
      if (piece.last().isBody() && current >= 0 && isPart(article.body(), current, piece)) {
        parts.put(piece.block(), paragraph(current));
      }
    }
  }

  private static boolean isPart(List<Paragraph> body, int current, Piece piece) {
    Paragraph paragraph = body.get(current);
    return paragraph.block() == piece.block() || paragraph.type() == Paragraph.Type.TABLE_ROW;
  }
}
