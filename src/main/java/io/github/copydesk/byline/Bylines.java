package io.github.copydesk.byline;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.Byline;
import io.github.copydesk.byline.BylinePiece.Kind;
import io.github.copydesk.page.Setting;
import java.util.List;
import java.util.Optional;

/**
 * Reads the lines that say who wrote an article, in some 25 languages: who is a person, who an
 * agency or a newsroom, where they write from. A line counts as a byline only when every word of it
 * is accounted for, or when markup or a lead word vouches for it. Immutable and thread-safe; time
 * is linear in the length of the line.
 */
public final class Bylines {
  /** Longer lines are text; measured on bylines of up to twenty names. UTF-16 units. */
  private static final int LONGEST = 700;

  /** Without a lead word or markup a byline is short. UTF-16 units. */
  private static final int LONGEST_BARE = 140;

  private static final int LONGEST_TAIL = 12;

  private final BylineWords words = BylineWords.SHARED;
  private final BylineSeams glue = new BylineSeams(words);
  private final BylineCjk cjk = new BylineCjk();

  /** A reader with the word lists of this version. */
  public Bylines() {}

  /**
   * Reads one visible line as a byline.
   *
   * @param line a block near the headline, as printed
   * @param seams UTF-16 offsets where an inline element begins or ends between two letters
   * @param authorMarkup whether the block or its element is marked as a byline or an author, so
   *     that a lead word is not needed
   * @param setting language, site name and headline, as far as they are known
   * @return the persons, organisations and places it names; empty when it is no byline
   */
  public Optional<Byline> line(String line, int[] seams, boolean authorMarkup, Setting setting) {
    requireNonNull(line, "line");
    requireNonNull(seams, "seams");
    requireNonNull(setting, "setting");
    if (line.length() > LONGEST || isBlank(line)) {
      return Optional.empty();
    }
    String raw = collapse(line);
    String parted = collapse(glue.part(line.replace("&nbsp;", " ").replace("&nbsp", " "), seams));
    if (isTemplate(parted)) {
      return Optional.empty();
    }
    return cjk.line(raw, parted, authorMarkup, setting)
        .or(() -> read(raw, parted, authorMarkup, setting));
  }

  private Optional<Byline> read(String raw, String line, boolean markup, Setting setting) {
    BylineReader reader = new BylineReader(words, line, markup, setting);
    List<BylinePiece> pieces = reader.read();
    if (reader.isRefused() || !isByline(pieces, reader.isLed(), markup, line, setting)) {
      return Optional.empty();
    }
    return Optional.of(BylineDraft.of(pieces).byline(raw));
  }

  private boolean isByline(
      List<BylinePiece> pieces, boolean led, boolean markup, String line, Setting setting) {
    boolean person = has(pieces, Kind.PERSON);
    boolean org = has(pieces, Kind.ORG);
    if (!person && !org) {
      return false;
    }
    if (markup) {
      return unknownWords(pieces) <= (led ? 4 : 1) * LONGEST_TAIL && (led || opensWithName(pieces));
    }
    if (led) {
      return opensWell(pieces) && unknownWords(pieces) <= LONGEST_TAIL;
    }
    return line.length() <= LONGEST_BARE
        && unknownWords(pieces) == 0
        && (person ? isEvident(pieces, line, setting) : isAgencyLine(pieces));
  }

  private static boolean has(List<BylinePiece> pieces, Kind kind) {
    for (BylinePiece piece : pieces) {
      if (piece.is(kind)) {
        return true;
      }
    }
    return false;
  }

  private static int unknownWords(List<BylinePiece> pieces) {
    int words = 0;
    for (BylinePiece piece : pieces) {
      words += piece.is(Kind.UNKNOWN) ? Math.max(1, piece.words()) : 0;
    }
    return words;
  }

  /** One word before it may be a section; more words are text. */
  private static boolean opensWithName(List<BylinePiece> pieces) {
    for (BylinePiece piece : pieces) {
      if (piece.is(Kind.PERSON) || piece.is(Kind.ORG)) {
        return true;
      }
      if (piece.is(Kind.UNKNOWN) && piece.words() != 1) {
        return false;
      }
    }
    return false;
  }

  /** Up to the first break after a name, everything has to be known. */
  private static boolean opensWell(List<BylinePiece> pieces) {
    boolean named = false;
    for (BylinePiece piece : pieces) {
      if (piece.is(Kind.UNKNOWN)) {
        return false;
      }
      named |= piece.is(Kind.PERSON) || piece.is(Kind.ORG);
      if (named && piece.is(Kind.BREAK)) {
        return true;
      }
    }
    return named;
  }

  /** A name of several words with an address, a paper, or a common first name. */
  private boolean isEvident(List<BylinePiece> pieces, String line, Setting setting) {
    String headline = NameLetters.of(setting.headline());
    boolean subject =
        pieces.stream()
            .filter(piece -> piece.is(Kind.PERSON))
            .anyMatch(piece -> headline.contains(NameLetters.of(piece.text())));
    if (subject || isPhotoCredit(pieces, line)) {
      return false;
    }
    boolean company =
        pieces.stream().anyMatch(p -> p.is(Kind.MAIL) || p.is(Kind.HANDLE) || isAgency(p));
    return pieces.stream()
        .filter(piece -> piece.is(Kind.PERSON))
        .allMatch(piece -> piece.words() > 1 && (company || hasFirstName(piece)));
  }

  /** "Jane Doe/AP": how photographs are credited. */
  private boolean isPhotoCredit(List<BylinePiece> pieces, String line) {
    return line.indexOf('/') > 0
        && pieces.stream().anyMatch(this::isAgency)
        && pieces.stream().noneMatch(piece -> piece.is(Kind.ORG) && piece.text().indexOf('.') > 0);
  }

  private boolean hasFirstName(BylinePiece piece) {
    return piece.words() <= 4
        && new NameShape(words).startsWithFirstName(NameToken.read(piece.text()));
  }

  private boolean isAgency(BylinePiece piece) {
    List<NameToken> tokens = NameToken.read(piece.text());
    return piece.is(Kind.ORG)
        && (words.isAgency(tokens, 0, tokens.size())
            || tokens.stream().anyMatch(token -> token.is(NameToken.Kind.DOMAIN)));
  }

  private boolean isAgencyLine(List<BylinePiece> pieces) {
    return pieces.stream().filter(piece -> piece.is(Kind.ORG)).allMatch(this::isAgency)
        && pieces.stream().noneMatch(piece -> piece.is(Kind.ROLE));
  }

  /** Whether a line is what a template left: "#author.name}", "{{ author }}", ". .". */
  public static boolean isTemplate(String line) {
    return line.contains("{{")
        || line.contains("${")
        || line.endsWith("}")
        || line.contains("<%")
        || line.endsWith(".author")
        || !hasLetter(line);
  }

  private static boolean hasLetter(String line) {
    for (int at = 0; at < line.length(); at++) {
      if (Character.isLetter(line.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(String line) {
    int at = 0;
    while (at < line.length() && NameToken.isSpace(line.charAt(at))) {
      at++;
    }
    return at == line.length();
  }

  private static boolean isCollapsed(String text) {
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      boolean space = NameToken.isSpace(text.charAt(i));
      if (space && (gap || text.charAt(i) != ' ')) {
        return false;
      }
      gap = space;
    }
    return !gap || text.isEmpty();
  }

  /** White space to one space each, ends trimmed. */
  static String collapse(String text) {
    if (isCollapsed(text)) {
      return text;
    }
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (NameToken.isSpace(c)) {
        gap = collapsed.length() > 0;
      } else {
        if (gap) {
          collapsed.append(' ');
          gap = false;
        }
        collapsed.append(c);
      }
    }
    return collapsed.toString();
  }
}
