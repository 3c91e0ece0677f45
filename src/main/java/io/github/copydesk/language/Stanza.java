package io.github.copydesk.language;

import io.github.copydesk.article.Role;
import io.github.copydesk.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A stanza of a rule file while it is read. */
final class Stanza {
  /** Between two stanzas: takes no key. */
  static final Stanza NONE = new Stanza("", 0);

  /**
   * Most words of a block that a {@code start} rule takes, unless the stanza says {@code words}.
   */
  private static final int WORDS = 30;

  private static final int MOST_WORDS = 200;

  private final String id;
  private final int line;
  private Role role = Role.BODY;
  private Cut cut = Cut.BLOCK;
  private boolean cutGiven;
  private Place place = Place.ANYWHERE;
  private int words = WORDS;
  private final List<Phrase> when = new ArrayList<>();
  private final List<String> yes = new ArrayList<>();
  private final List<String> no = new ArrayList<>();

  Stanza(String id, int line) {
    this.id = id;
    this.line = line;
  }

  void put(String key, String value, int at, String file) {
    try {
      if (this == NONE && isKey(key)) {
        throw new IllegalArgumentException("'" + key + "' outside a rule");
      }
      put(key, value);
    } catch (RuleFileException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new RuleFileException(file, at, e.getMessage());
    }
  }

  private static boolean isKey(String key) {
    return List.of("kind", "cut", "only", "words", "when", "yes", "no").contains(key);
  }

  private void put(String key, String value) {
    switch (key) {
      case "kind" -> role = kind(value);
      case "cut" -> {
        cut = one(Cut.values(), c -> c.id().equals(value), "cut", value);
        cutGiven = true;
      }
      case "only" -> place = one(Place.values(), p -> p.id().equals(value), "place", value);
      case "words" -> words = words(value);
      case "when" -> when.add(Phrase.of(value));
      case "yes" -> yes.add(value);
      case "no" -> no.add(value);
      default -> throw new IllegalArgumentException("unknown key '" + key + "'");
    }
  }

  private static Role kind(String value) {
    String id = value.equals("correction") ? Role.NOTE.id() : value;
    return one(
        Role.values(),
        r -> (r.isFurniture() || r == Role.NOTE) && r.id().equals(id),
        "kind",
        value);
  }

  private static <E> E one(E[] all, Predicate<E> is, String what, String value) {
    for (E e : all) {
      if (is.test(e)) {
        return e;
      }
    }
    throw new IllegalArgumentException("unknown " + what + " '" + value + "'");
  }

  private static int words(String value) {
    if (value.length() <= 3 && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      int words = Integer.parseInt(value);
      if (words >= 1 && words <= MOST_WORDS) {
        return words;
      }
    }
    throw new IllegalArgumentException(
        "words must be 1 to " + MOST_WORDS + ", was '" + value + "'");
  }

  Rule rule(String file, List<String> codes) {
    need(role != Role.BODY, "kind", file);
    need(cutGiven, "cut", file);
    need(!when.isEmpty(), "when", file);
    Rule.Origin origin = new Rule.Origin(id, file, line, codes);
    Rule.Form form = new Rule.Form(cut, place, words);
    return new Rule(origin, role, form, when, new Rule.Examples(yes, no));
  }

  private void need(boolean there, String key, String file) {
    if (!there) {
      throw new RuleFileException(file, line, "rule '" + id + "' has no '" + key + "'");
    }
  }
}
