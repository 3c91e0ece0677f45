package io.github.copydesk.byline;

import io.github.copydesk.byline.BylinePiece.Kind;
import io.github.copydesk.page.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one item of a byline, the words between two separators. */
final class BylineItems {
  private static final int LONGEST_ORG = 7;
  private static final int LONGEST_PLACE = 4;
  private static final int LONGEST_ROLE = 16;
  private static final Set<String> FOREIGN_JOINS =
      Set.of("y", "e", "et", "i", "и", "und", "och", "og");

  /** Words of papers' names that are surnames as well. */
  private static final Set<String> SURNAMES = Set.of("press", "school", "bank");

  private final BylineWords words = BylineWords.SHARED;
  private final String site;
  private final NameShape shape;
  private final String line;
  private final BylinePrint print;
  private final Setting setting;

  /** Names of one word and of lower-case letters count: markup or a lead word vouches for them. */
  private final boolean vouched;

  /**
   * @param site letters of the site's name
   */
  BylineItems(String line, String site, Setting setting, boolean vouched) {
    this.site = site;
    this.shape = new NameShape(words);
    this.line = line;
    this.print = new BylinePrint(words, line);
    this.setting = setting;
    this.vouched = vouched;
  }

  /**
   * The pieces of an item.
   *
   * @param item its words, without separators
   * @param after whether a person or an organisation was read before it
   */
  List<BylinePiece> read(List<NameToken> item, boolean after) {
    List<NameToken> rest = withoutTitles(item);
    int from = after ? words.placeMarker(item, 0, item.size(), setting.language()) : 0;
    if (from > 0 && from < item.size()) {
      List<NameToken> place = item.subList(from, item.size());
      boolean named = place.size() <= LONGEST_PLACE && (isKnownPlace(place) || shape.isName(place));
      return List.of(print.piece(named ? Kind.PLACE : Kind.UNKNOWN, place));
    }
    if (rest.isEmpty() || words.degrees.isAll(rest) && BylinePrint.isDegree(rest.get(0))) {
      return List.of(print.piece(Kind.NOTHING, item));
    }
    return whole(rest, after)
        .map(List::of)
        .or(() -> paired(rest))
        .or(() -> joined(rest))
        .or(() -> marked(rest))
        .or(() -> withAgency(rest))
        .or(() -> withRole(rest, after))
        .or(() -> withOrg(rest))
        .orElseGet(() -> List.of(nameOrPlace(rest, after)));
  }

  /** An item that is in a list as it stands. */
  private Optional<BylinePiece> whole(List<NameToken> item, boolean after) {
    if (item.size() == 1 && item.get(0).is(NameToken.Kind.DOMAIN)) {
      return Optional.of(print.piece(Kind.ORG, item));
    }
    if (words.isAgency(item, 0, item.size())
        || NameLetters.isSite(site, setting.siteName(), item)) {
      return Optional.of(print.piece(Kind.ORG, item));
    }
    if (words.never.isAll(item)) {
      if (after && isRole(item.get(item.size() - 1))) {
        return Optional.of(print.piece(Kind.ROLE, item));
      }
      boolean org = item.stream().anyMatch(token -> words.orgWords.has(token.folded()));
      return Optional.of(print.piece(org && vouched ? Kind.ORG : Kind.NOTHING, item));
    }
    if (words.furniture.isAll(item)) {
      return Optional.of(print.piece(Kind.NOTHING, item));
    }
    boolean place = isKnownPlace(item) && (after || !shape.startsWithFirstName(item));
    return place ? Optional.of(print.piece(Kind.PLACE, item)) : Optional.empty();
  }

  private boolean isKnownPlace(List<NameToken> item) {
    return words.places.isAll(item);
  }

  /** "NAME for ORG", "NAME in PLACE", "ORG with ORG". */
  private Optional<List<BylinePiece>> marked(List<NameToken> item) {
    for (int i = 1; i < item.size() - 1; i++) {
      int org = words.orgMarker(item, i, item.size() - 1, setting.language());
      int place = words.placeMarker(item, i, item.size() - 1, setting.language());
      if (org + place == 0 || !readsAlone(item.subList(0, i)) || roleAt(item.subList(0, i)) >= 0) {
        continue;
      }
      List<NameToken> right = item.subList(i + Math.max(org, place), item.size());
      if (startsLower(right)) {
        continue;
      }
      List<BylinePiece> pieces = new ArrayList<>(read(item.subList(0, i), false));
      boolean isPlace = place > org && right.size() <= LONGEST_PLACE;
      boolean known = words.isAgency(right, 0, right.size());
      pieces.add(print.piece(isPlace && !known ? Kind.PLACE : Kind.ORG, right));
      return Optional.of(pieces);
    }
    return Optional.empty();
  }

  /** "Ana Tinta y Rui Pena" on a page that says it is English. */
  private Optional<List<BylinePiece>> joined(List<NameToken> item) {
    for (int i = 2; i < item.size() - 2; i++) {
      if (FOREIGN_JOINS.contains(item.get(i).text())) {
        List<NameToken> left = item.subList(0, i);
        List<NameToken> right = item.subList(i + 1, item.size());
        boolean both = shape.isFullName(left) && shape.isFullName(right);
        if (both && shape.startsWithFirstName(left) && shape.startsWithFirstName(right)) {
          return Optional.of(List.of(print.person(left), print.person(right)));
        }
      }
    }
    return Optional.empty();
  }

  /** "Jane Doe John Roe": pairs of a common first name and another word. */
  private Optional<List<BylinePiece>> paired(List<NameToken> item) {
    if (item.size() < 4 || item.size() % 2 > 0) {
      return Optional.empty();
    }
    List<BylinePiece> pieces = new ArrayList<>();
    for (int i = 0; i < item.size(); i += 2) {
      List<NameToken> pair = item.subList(i, i + 2);
      boolean surname =
          !words.firstNames.has(pair.get(1).folded()) && pair.get(1).text().length() > 2;
      if (!shape.isFullName(pair) || !shape.startsWithFirstName(pair) || !surname) {
        return Optional.empty();
      }
      pieces.add(print.person(pair));
    }
    return Optional.of(pieces);
  }

  private boolean readsAlone(List<NameToken> left) {
    return shape.isFullName(left)
        || vouched && shape.isName(left)
        || words.isAgency(left, 0, left.size())
        || NameLetters.isSite(site, setting.siteName(), left);
  }

  private boolean startsLower(List<NameToken> tokens) {
    String text = tokens.get(0).text();
    return Character.isLowerCase(text.codePointAt(0)) && !words.isAgency(tokens, 0, tokens.size());
  }

  /** "Jane Doe Associated Press", "Jane Doe The Associated Press". */
  private Optional<List<BylinePiece>> withAgency(List<NameToken> item) {
    for (int i = 2; i < item.size(); i++) {
      boolean named = shape.isFullName(item.subList(0, i)) && !hasOrgWord(item.subList(0, i));
      if (named && words.isAgency(item, i, item.size())) {
        return Optional.of(
            List.of(
                print.person(item.subList(0, i)),
                print.piece(Kind.ORG, item.subList(i, item.size()))));
      }
    }
    return Optional.empty();
  }

  private Optional<List<BylinePiece>> withRole(List<NameToken> item, boolean after) {
    int role = roleAt(item);
    if (role < 0) {
      return Optional.empty();
    }
    int from = role;
    while (from > 0 && isModifier(item, from - 1)) {
      from--;
    }
    int end = role + 1;
    while (end < item.size() && isModifier(item, end)) {
      end++;
    }
    List<NameToken> left = item.subList(0, from);
    List<NameToken> right = item.subList(end, item.size());
    if (left.isEmpty()
        && !right.isEmpty()
        && shape.isFullName(right)
        && !startsLower(right)
        && !hasOrgWord(right)) {
      return Optional.of(
          List.of(print.piece(Kind.ROLE, item.subList(0, end)), print.person(right)));
    }
    List<NameToken> tail = item.subList(from, item.size());
    if (left.isEmpty()) {
      return tail.size() <= LONGEST_ROLE ? one(Kind.ROLE, tail) : Optional.empty();
    }
    return beforeRole(left, tail, after);
  }

  private Optional<List<BylinePiece>> beforeRole(
      List<NameToken> left, List<NameToken> tail, boolean after) {
    if (words.isAgency(left, 0, left.size())
        || NameLetters.isSite(site, setting.siteName(), left)
        || hasOrgWord(left)) {
      return Optional.of(List.of(print.piece(Kind.ORG, left), print.piece(Kind.ROLE, tail)));
    }
    for (int i = 2; i < left.size(); i++) {
      boolean org =
          words.isAgency(left, i, left.size()) || NameShape.isCamelCase(left.get(i).text());
      if (org && shape.isFullName(left.subList(0, i))) {
        return Optional.of(
            List.of(
                print.person(left.subList(0, i)),
                print.piece(Kind.ORG, left.subList(i, left.size())),
                print.piece(Kind.ROLE, tail)));
      }
    }
    if (!after && isFirstName(left) && tail.size() == 1 && shape.isFullName(join(left, tail))) {
      return Optional.of(List.of(print.person(join(left, tail)))); // a surname like Engineer
    }
    if (words.modifiers.has(left.get(0).folded())) {
      return Optional.of(List.of(print.piece(Kind.ROLE, join(left, tail))));
    }
    if (!after && (shape.isFullName(left) || vouched && isFirstName(left))) {
      return Optional.of(List.of(print.person(left), print.piece(Kind.ROLE, tail)));
    }
    if (after && shape.isFullName(left) && shape.startsWithFirstName(left)) {
      return Optional.of(List.of(print.person(left), print.piece(Kind.ROLE, tail)));
    }
    return after && left.size() + tail.size() <= LONGEST_ROLE
        ? Optional.of(List.of(print.piece(Kind.ROLE, tail)))
        : Optional.empty();
  }

  private boolean isFirstName(List<NameToken> left) {
    return left.size() == 1 && shape.isName(left) && shape.startsWithFirstName(left);
  }

  private static List<NameToken> join(List<NameToken> left, List<NameToken> right) {
    List<NameToken> all = new ArrayList<>(left);
    all.addAll(right);
    return all;
  }

  /** The last role word of the item, or -1. */
  private int roleAt(List<NameToken> item) {
    for (int i = item.size() - 1; i >= 0; i--) {
      if (isRole(item.get(i)) && (item.size() == 1 || !isInitial(item.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  /** "Reporter", "Sport-Reporter". */
  private boolean isRole(NameToken token) {
    String word = token.folded();
    return words.roles.has(word)
        || word.indexOf('-') > 0 && words.roles.has(word.substring(word.lastIndexOf('-') + 1));
  }

  private static boolean isInitial(NameToken token) {
    return token.text().length() == 1;
  }

  private boolean isModifier(List<NameToken> item, int at) {
    String word = item.get(at).folded();
    return words.modifiers.has(word) || words.roles.has(word) || words.places.has(word);
  }

  private Optional<List<BylinePiece>> withOrg(List<NameToken> item) {
    int org = orgWordAt(item);
    if (org < 0 || isSurname(item, org) || item.size() > LONGEST_ORG || hasHeadlineWord(item)) {
      return Optional.empty();
    }
    for (int i = 2; i <= org; i++) {
      NameToken word = item.get(i);
      boolean opens =
          word.folded().equals("the")
              || NameShape.isCamelCase(word.text())
              || words.agencies.match(item, i, item.size()) > 0 && word.text().length() > 2;
      if (opens && shape.isFullName(item.subList(0, i)) && !hasOrgWord(item.subList(0, i))) {
        return Optional.of(
            List.of(
                print.person(item.subList(0, i)),
                print.piece(Kind.ORG, item.subList(i, item.size()))));
      }
    }
    return one(Kind.ORG, item);
  }

  /** "Matt Press": a surname that is a word of papers, too, after a common first name. */
  private boolean isSurname(List<NameToken> item, int org) {
    return vouched
        && item.size() == 2
        && org == 1
        && SURNAMES.contains(item.get(1).folded())
        && shape.isFullName(item)
        && shape.startsWithFirstName(item);
  }

  private boolean hasOrgWord(List<NameToken> item) {
    return orgWordAt(item) >= 0;
  }

  /** The last word that makes the item an organisation, or -1. */
  private int orgWordAt(List<NameToken> item) {
    for (int i = item.size() - 1; i >= 0; i--) {
      NameToken token = item.get(i);
      if (token.is(NameToken.Kind.DOMAIN) || words.orgWords.match(item, i, item.size()) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** "Ways to save the post office" is a headline, however it ends. */
  private boolean hasHeadlineWord(List<NameToken> item) {
    int small = 0;
    for (NameToken token : item) {
      boolean lower = Character.isLowerCase(token.text().codePointAt(0));
      if (lower && !words.particles.has(token.folded())) {
        small++;
      }
    }
    return small > 1 && !vouched || small > 3;
  }

  private BylinePiece nameOrPlace(List<NameToken> item, boolean after) {
    if (item.size() == 1 && isAcronym(item.get(0))) {
      return print.piece(Kind.ORG, item);
    }
    if (after && item.size() == 1 && shape.isName(item)) {
      boolean org = isShortCapitals(item.get(0).text());
      return print.piece(org ? Kind.ORG : Kind.PLACE, item);
    }
    if (shape.isFullName(item) || vouched && shape.isName(item)) {
      return print.person(item);
    }
    if (vouched && shape.areInitials(item) && !isFunctionWord(item)) {
      return print.person(item);
    }
    return print.piece(Kind.UNKNOWN, item);
  }

  /** TIME after "Jane Doe" is a paper; after "JANE DOE" nobody can say. */
  private boolean isShortCapitals(String text) {
    return text.length() <= 5 && NameShape.isAllCapitals(text) && !NameShape.isAllCapitals(line);
  }

  private boolean isFunctionWord(List<NameToken> item) {
    String language = setting.language();
    return words.particles.isAll(item)
        || words.noNames.isAll(item)
        || words.dates.isAll(item)
        || words.join(item, 0, 1, language) > 0
        || words.placeMarker(item, 0, 1, language) > 0
        || words.orgMarker(item, 0, 1, language) > 0
        || words.lead(item, 0, 1, language) > 0;
  }

  /** A short word of capitals without a vowel, or with a digit: TPN, FOX59. */
  private static boolean isAcronym(NameToken token) {
    String text = token.text();
    if (!token.isWord() || !NameShape.isAllCapitals(text) || text.indexOf('.') >= 0) {
      return false;
    }
    boolean digit = text.codePoints().anyMatch(Character::isDigit);
    boolean vowel = text.codePoints().anyMatch(c -> "AEIOUYÄÖÜАЕИОУЫЭЮЯІЇΑΕΗΙΟΥΩ".indexOf(c) >= 0);
    return text.length() <= 6 && text.length() >= 3 && (digit || !vowel);
  }

  private List<NameToken> withoutTitles(List<NameToken> item) {
    int from = 0;
    while (from < item.size() - 1 && words.titles.has(item.get(from).folded())) {
      from++;
    }
    return item.subList(from, item.size());
  }

  private Optional<List<BylinePiece>> one(Kind kind, List<NameToken> item) {
    return Optional.of(List.of(print.piece(kind, item)));
  }
}
