package io.github.copydesk.byline;

import io.github.copydesk.byline.BylinePiece.Kind;
import io.github.copydesk.page.Setting;
import java.util.ArrayList;
import java.util.List;

/** Cuts one line into items and reads each; one pass, one use. */
final class BylineReader {
  private final BylineWords words;
  private final Setting setting;
  private final String line;
  private final List<NameToken> tokens;
  private final NameShape shape;
  private final boolean markup;
  private final List<BylinePiece> pieces = new ArrayList<>();
  private final List<NameToken> item = new ArrayList<>();

  /** Letters of the site's name, once an item asked for them. */
  private String site = "";

  private boolean led;
  private boolean refused;

  /** Whether a name was read, and whether a break follows it: from there on words may be text. */
  private boolean named;

  private boolean settled;
  private boolean known;
  private boolean atBreak = true;
  private boolean joined;

  BylineReader(BylineWords words, String line, boolean markup, Setting setting) {
    this.words = words;
    this.line = line;
    this.setting = setting;
    this.markup = markup;
    this.shape = new NameShape(words);
    this.tokens = new BylineDates(words).mark(NameToken.read(line));
  }

  /** Whether a lead word stands in the line. */
  boolean isLed() {
    return led;
  }

  /**
   * Whether words in it make the line no byline: "Photo by", or without markup words of a text in
   * the place of a name. Then its parts were read no further.
   */
  boolean isRefused() {
    return refused;
  }

  /** The parts of the line in order. */
  List<BylinePiece> read() {
    int at = 0;
    while (at < tokens.size() && !refused) {
      at = step(at);
    }
    flush();
    boolean account = tokens.size() == 1 || tokens.size() <= 3 && isLowerName();
    if (markup && account && pieces.size() == 1) {
      return List.of(account(pieces.get(0)));
    }
    if (led && (markup || tokens.stream().anyMatch(token -> token.is(NameToken.Kind.DATE)))) {
      nameAccount();
    }
    return pieces;
  }

  /** "12 May by janedoe77": the only words of the line that say anything. */
  private void nameAccount() {
    List<BylinePiece> said =
        pieces.stream()
            .filter(p -> !p.is(Kind.NOTHING) && !p.is(Kind.BREAK) && !p.is(Kind.COMMA))
            .toList();
    if (said.size() == 1 && said.get(0).is(Kind.UNKNOWN) && said.get(0).words() == 1) {
      BylinePiece only = said.get(0);
      List<NameToken> word = NameToken.read(only.text());
      boolean fine = !words.noNames.isAll(word) && !words.dates.isAll(word);
      if (fine && !words.particles.isAll(word)) {
        pieces.set(pieces.indexOf(only), new BylinePiece(Kind.PERSON, only.text(), 1));
      }
    }
  }

  private boolean isLowerName() {
    return shape.startsWithFirstName(tokens) && tokens.stream().allMatch(NameToken::isWord);
  }

  /** One word marked as the author is the name of an account, however it is written. */
  private BylinePiece account(BylinePiece only) {
    if (isFunctionWord()) {
      return BylinePiece.of(Kind.NOTHING);
    }
    return only.is(Kind.UNKNOWN) ? new BylinePiece(Kind.PERSON, only.text(), 1) : only;
  }

  /** "Von", "in", or one word of a script without capitals: a label or a section. */
  private boolean isFunctionWord() {
    String language = setting.language();
    return tokens.size() == 1
        && (words.lead(tokens, 0, 1, language) > 0
            || words.join(tokens, 0, 1, language) > 0
            || words.placeMarker(tokens, 0, 1, language) > 0
            || words.noNames.isAll(tokens)
            || words.particles.isAll(tokens)
            || words.dates.isAll(tokens)
            || !NameShape.hasCase(tokens.get(0).text()));
  }

  private int step(int at) {
    NameToken token = tokens.get(at);
    switch (token.kind()) {
      case WORD:
      case NUMBER:
      case DOMAIN:
        return word(at);
      case MAIL:
        flush();
        pieces.add(new BylinePiece(Kind.MAIL, token.text(), 1));
        return at + 1;
      case HANDLE:
        flush();
        pieces.add(new BylinePiece(Kind.HANDLE, token.text(), 1));
        return at + 1;
      case COMMA:
      case AND:
        flush();
        separate(Kind.COMMA, token.is(NameToken.Kind.AND));
        return at + 1;
      case COLON:
        return colon(at);
      default:
        if (isInnerBracket(at)) {
          return at + 1;
        }
        flush();
        separate(Kind.BREAK, false);
        return at + 1;
    }
  }

  /** The brackets of "Jane (Roe) Doe". */
  private boolean isInnerBracket(int at) {
    int open = tokens.get(at).is(NameToken.Kind.CLOSE) ? at - 2 : at;
    return open > 0
        && open + 3 < tokens.size()
        && !item.isEmpty()
        && tokens.get(open).is(NameToken.Kind.OPEN)
        && tokens.get(open + 2).is(NameToken.Kind.CLOSE)
        && tokens.get(open - 1).isWord()
        && tokens.get(open + 3).isWord()
        && isMixedCase(tokens.get(open + 1))
        && isMixedCase(tokens.get(open + 3));
  }

  private boolean isMixedCase(NameToken token) {
    return shape.isName(List.of(token))
        && !NameShape.isAllCapitals(token.text())
        && !words.agencies.has(token.folded())
        && !words.roles.has(token.folded());
  }

  /** A label nobody knows stands before a colon: the line is not about its writer. */
  private int colon(int at) {
    if (!item.isEmpty()) {
      boolean role = item.stream().allMatch(token -> words.roles.has(token.folded()));
      add(BylinePiece.of(role ? Kind.NOTHING : Kind.UNKNOWN));
      item.clear();
    }
    separate(Kind.BREAK, false);
    return at + 1;
  }

  private int word(int at) {
    int next = item.isEmpty() ? opening(at) : inside(at);
    if (next > at) {
      return next;
    }
    item.add(tokens.get(at));
    return at + 1;
  }

  /** What may open an item before its name; the token itself when nothing does. */
  private int opening(int at) {
    int end = tokens.size();
    int refusal = atBreak ? words.refusals.match(tokens, at, end) : 0;
    int lead = leadAt(at);
    if (refusal > lead) {
      return refuse(at);
    }
    if (lead > 0) {
      led = true;
      return at + lead;
    }
    int stop = words.stops.match(tokens, at, end);
    if (stop > 0) {
      return skip(at);
    }
    int join = atBreak ? 0 : words.join(tokens, at, end, setting.language());
    if (join > 0) {
      joined = true;
      return at + join;
    }
    int furniture = words.furniture.match(tokens, at, end);
    if (furniture > 0 && endsItem(at + furniture)) {
      return at + furniture;
    }
    return at;
  }

  private int refuse(int at) {
    if (pieces.stream().noneMatch(piece -> piece.is(Kind.PERSON) || piece.is(Kind.ORG))) {
      refused = !markup || pieces.isEmpty();
    }
    return skip(at);
  }

  /** Lead words stand at the head of a part; only "by" stands after a comma, too. */
  private int leadAt(int at) {
    boolean by = tokens.get(at).folded().equals("by");
    if (!atBreak && !by) {
      return 0;
    }
    int lead = words.lead(tokens, at, tokens.size(), setting.language());
    int next = at + lead;
    while (lead > 0
        && next < tokens.size()
        && (tokens.get(next).is(NameToken.Kind.COLON)
            || tokens.get(next).is(NameToken.Kind.DASH))) {
      next++;
    }
    return lead > 0 && next < tokens.size() ? next - at : 0;
  }

  private int inside(int at) {
    int end = tokens.size();
    int stop = words.stops.match(tokens, at, end);
    if (stop > 0) {
      flush();
      return skip(at);
    }
    if (tokens.get(at).folded().equals("by") && at + 1 < end) {
      refused |= !led && !markup; // "The Long Road by Jane Doe" is a title
      flush();
      separate(Kind.BREAK, false);
      led = true;
      return at + 1;
    }
    int join = words.join(tokens, at, end, setting.language());
    if (join > 0 && at + join < end && tokens.get(at + join).isWord()) {
      flush();
      separate(Kind.COMMA, true);
      return at + join;
    }
    int furniture = words.furniture.match(tokens, at, end);
    boolean tail = furniture > 1 || furniture == 1 && endsItem(at + 1) && shape.isFullName(item);
    if (tail) {
      flush();
      return at + furniture;
    }
    return at;
  }

  private boolean endsItem(int at) {
    return at >= tokens.size() || !tokens.get(at).isWord();
  }

  /** To the next separator that is more than a comma. */
  private int skip(int at) {
    int next = at + 1;
    while (next < tokens.size() && !isBreak(tokens.get(next)) && !opensName(next)) {
      next++;
    }
    atBreak |= next < tokens.size() && opensName(next);
    return next;
  }

  /** The "by" of "Posted in Harbour Life by Jane Doe". */
  private boolean opensName(int at) {
    String word = tokens.get(at).folded();
    return (word.equals("by") || word.equals("von") || word.equals("por"))
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isWord();
  }

  private static boolean isBreak(NameToken token) {
    switch (token.kind()) {
      case BAR:
      case DASH:
      case SLASH:
      case OPEN:
      case CLOSE:
      case DATE:
        return true;
      default:
        return false;
    }
  }

  private void separate(Kind kind, boolean join) {
    add(BylinePiece.of(kind));
    atBreak = kind == Kind.BREAK;
    joined = join;
  }

  private void flush() {
    if (item.isEmpty()) {
      return;
    }
    if (isNameEnding()) {
      extendLast();
    } else {
      BylineItems items = new BylineItems(line, site(), setting, led || markup);
      List<BylinePiece> read = items.read(List.copyOf(item), known && !joined);
      read.forEach(this::add);
      known |= read.stream().anyMatch(p -> p.is(Kind.PERSON) && p.words() > 1 || p.is(Kind.ORG));
    }
    item.clear();
    atBreak = false;
    joined = false;
  }

  private String site() {
    if (site.isEmpty()) {
      site = NameLetters.of(setting.siteName());
    }
    return site;
  }

  private void add(BylinePiece piece) {
    pieces.add(piece);
    named |= piece.is(Kind.PERSON) || piece.is(Kind.ORG);
    settled |= named && piece.is(Kind.BREAK);
    // One word may still be the name of an account.
    refused |= !markup && !settled && piece.is(Kind.UNKNOWN) && piece.words() != 1;
  }

  private boolean isNameEnding() {
    return !joined
        && words.nameEndings.isAll(item)
        && pieces.size() >= 2
        && lastPerson() == pieces.size() - 2
        && before(item.get(0)).endsWith(pieces.get(lastPerson()).text() + ",");
  }

  private String before(NameToken token) {
    return line.substring(0, token.start()).stripTrailing();
  }

  /** "Jane Doe, Jr." is one person. */
  private void extendLast() {
    int at = lastPerson();
    BylinePiece person = pieces.get(at);
    String name = person.text() + ", " + item.get(0).text();
    pieces.set(at, new BylinePiece(Kind.PERSON, name, person.words() + 1));
  }

  private int lastPerson() {
    for (int i = pieces.size() - 1; i >= Math.max(0, pieces.size() - 2); i--) {
      if (pieces.get(i).is(Kind.PERSON)) {
        return i;
      }
    }
    return -1;
  }
}
