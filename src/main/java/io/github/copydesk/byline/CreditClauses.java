package io.github.copydesk.byline;

import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Credit;
import io.github.copydesk.article.Credit.Role;
import io.github.copydesk.page.Setting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads "Reporting by A and B in Kyiv; editing by C": phrases and the names after them. */
final class CreditClauses {
  private static final int MOST_UNKNOWN = 3;
  private static final int MOST_SOURCE_WORDS = 10;

  private final BylineWords words;
  private final Map<Role, NamePhrases> openings = new EnumMap<>(Role.class);

  /** A phrase in the text: tokens {@code from} to {@code end}. */
  private record Opening(Role role, int from, int end) {}

  CreditClauses(BylineWords words) {
    this.words = words;
    BylineWords.labelled("credits")
        .forEach(
            (label, phrases) -> {
              if (!label.startsWith("cjk")) {
                openings.put(Role.valueOf(label.toUpperCase(Locale.ROOT)), phrases);
              }
            });
  }

  /**
   * Reads a paragraph.
   *
   * @param head its first tokens, more than any phrase has
   */
  List<Credit> read(String text, List<NameToken> head, Setting setting) {
    if (head.isEmpty() || openingAt(head, 0) == null) {
      return List.of();
    }
    List<NameToken> tokens = NameToken.read(text);
    List<Opening> found = openings(tokens);
    List<Credit> credits = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      int end = i + 1 < found.size() ? found.get(i + 1).from() : tokens.size();
      Optional<Credit> credit = credit(text, tokens, found.get(i), end, setting);
      if (credit.isEmpty()) {
        return List.of();
      }
      credits.add(credit.get());
    }
    return credits;
  }

  private List<Opening> openings(List<NameToken> tokens) {
    List<Opening> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Opening opening = openingAt(tokens, at);
      if (opening != null && (at == 0 || opening.end() - at > 1)) {
        found.add(opening);
        at = opening.end();
      } else {
        at++;
      }
    }
    return found;
  }

  /** The longest phrase here, or null. */
  private Opening openingAt(List<NameToken> tokens, int at) {
    Opening best = null;
    for (Map.Entry<Role, NamePhrases> entry : openings.entrySet()) {
      int length = entry.getValue().match(tokens, at, tokens.size());
      if (length > 0 && (best == null || at + length > best.end())) {
        best = new Opening(entry.getKey(), at, at + length);
      }
    }
    return best;
  }

  private Optional<Credit> credit(
      String text, List<NameToken> tokens, Opening opening, int end, Setting setting) {
    int last = end;
    while (last > opening.end() && isTail(tokens.get(last - 1), end < tokens.size())) {
      last--;
    }
    if (last == opening.end()) {
      return Optional.empty();
    }
    String value = text.substring(tokens.get(opening.end()).start(), tokens.get(last - 1).end());
    String raw = text.substring(tokens.get(opening.from()).start(), tokens.get(last - 1).end());
    return opening.role() == Role.SOURCE
        ? source(value, raw, last - opening.end(), setting)
        : people(opening.role(), value, raw, setting);
  }

  /** Signs, and the "and" or "with" before the next phrase. */
  private boolean isTail(NameToken token, boolean more) {
    if (token.isWord()) {
      return more && (token.folded().equals("and") || token.folded().equals("with"));
    }
    return !token.is(NameToken.Kind.MAIL)
        && !token.is(NameToken.Kind.HANDLE)
        && !token.is(NameToken.Kind.DOMAIN)
        && !token.is(NameToken.Kind.NUMBER);
  }

  /** The persons, agencies and places of a credit; empty when the words are text. */
  Optional<Credit> people(Role role, String names, String raw, Setting setting) {
    List<BylinePiece> pieces = new BylineReader(words, names, true, setting).read();
    int unknown =
        pieces.stream()
            .filter(piece -> piece.is(BylinePiece.Kind.UNKNOWN))
            .mapToInt(piece -> Math.max(1, piece.words()))
            .sum();
    Byline line = BylineDraft.of(pieces).byline(raw);
    List<String> all = new ArrayList<>();
    line.authors().forEach(author -> all.add(author.name()));
    all.addAll(line.orgs());
    if (all.isEmpty() || unknown > MOST_UNKNOWN) {
      return Optional.empty();
    }
    return Optional.of(new Credit(role, all, line.places(), raw));
  }

  private Optional<Credit> source(String value, String raw, int length, Setting setting) {
    if (length > MOST_SOURCE_WORDS) {
      return Optional.empty();
    }
    Optional<Credit> read = people(Role.SOURCE, value, raw, setting);
    return read.isPresent()
        ? read
        : Optional.of(new Credit(Role.SOURCE, List.of(value), List.of(), raw));
  }
}
