package io.github.copydesk.byline;

import io.github.copydesk.article.Byline;
import io.github.copydesk.byline.BylinePiece.Kind;
import io.github.copydesk.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bylines in Korean: the reporter word stands after the names. */
final class BylineKorean {
  /** Words after the last reporter from which on a sentence is the story's first one. */
  private static final int MOST_WORDS_AFTER = 3;

  private final NameCjk names;
  private final List<String> roles;

  BylineKorean(NameCjk names) {
    this.names = names;
    List<String> all = new ArrayList<>(BylineWords.labelledLists("cjk", " ").get("korole"));
    all.sort((a, b) -> b.length() - a.length());
    this.roles = List.copyOf(all);
  }

  Optional<Byline> line(String raw, String line, boolean markup) {
    List<NameToken> tokens = NameToken.read(line);
    List<String> after = new ArrayList<>();
    List<BylinePiece> pieces = withRoles(tokens, after);
    if (after.size() > MOST_WORDS_AFTER && Prose.endsSentence(line)) {
      return Optional.empty();
    }
    if (pieces.stream().noneMatch(piece -> piece.is(Kind.PERSON))) {
      pieces = markup ? bare(tokens) : List.of();
    }
    return pieces.isEmpty() ? Optional.empty() : Optional.of(BylineDraft.of(pieces).byline(raw));
  }

  /** The pieces up to the last role; what follows it is left in {@code waiting}. */
  private List<BylinePiece> withRoles(List<NameToken> tokens, List<String> waiting) {
    List<BylinePiece> pieces = new ArrayList<>();
    for (NameToken token : tokens) {
      if (token.is(NameToken.Kind.MAIL)) {
        pieces.add(new BylinePiece(Kind.MAIL, token.text(), 1));
      } else if (token.isWord()) {
        String role = roleOf(token.text());
        String name = token.text().substring(0, token.text().length() - role.length());
        if (!name.isEmpty()) {
          waiting.add(name);
        }
        if (!role.isEmpty()) {
          take(waiting, role, pieces);
        }
      }
    }
    return pieces;
  }

  private String roleOf(String word) {
    for (String role : roles) {
      boolean glued = word.length() > role.length() && role.length() > 1;
      if (word.equals(role) || glued && word.endsWith(role) && isNameBefore(word, role)) {
        return role;
      }
    }
    return "";
  }

  private boolean isNameBefore(String word, String role) {
    return names.isLikelyKorean(word.substring(0, word.length() - role.length()));
  }

  /** The word before the role is a name; those before it are names, papers or places. */
  private void take(List<String> waiting, String role, List<BylinePiece> pieces) {
    for (int i = 0; i < waiting.size(); i++) {
      String word = waiting.get(i);
      boolean last = i == waiting.size() - 1;
      Kind kind = kindOf(word, last);
      if (kind != Kind.UNKNOWN) {
        pieces.add(new BylinePiece(kind, word, 1));
      }
    }
    pieces.add(new BylinePiece(Kind.ROLE, role, 1));
    waiting.clear();
  }

  private Kind kindOf(String word, boolean last) {
    if (names.isOrg(word) || !NameCjk.hasHangul(word)) {
      return Kind.ORG;
    }
    if (last ? names.isKorean(word) : names.isLikelyKorean(word)) {
      return Kind.PERSON;
    }
    boolean syllables = word.length() >= 4;
    return syllables ? Kind.ORG : Kind.PLACE;
  }

  private List<BylinePiece> bare(List<NameToken> tokens) {
    List<BylinePiece> pieces = new ArrayList<>();
    for (NameToken token : tokens) {
      if (token.isWord()) {
        boolean org = names.isOrg(token.text());
        if (!org && !names.isLikelyKorean(token.text())) {
          return List.of();
        }
        pieces.add(new BylinePiece(org ? Kind.ORG : Kind.PERSON, token.text(), 1));
      }
    }
    return pieces;
  }
}
