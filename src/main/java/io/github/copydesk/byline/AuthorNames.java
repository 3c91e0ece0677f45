package io.github.copydesk.byline;

import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Byline.Author;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares and joins lists of names by their letters. */
final class AuthorNames {
  private AuthorNames() {}

  static Set<String> keys(Byline byline) {
    Set<String> keys = new LinkedHashSet<>();
    for (Author author : byline.authors()) {
      keys.add(NameLetters.of(author.name()));
    }
    return keys;
  }

  /** Whether two bylines share a person, or one person of one is part of a name of the other. */
  static boolean agree(Byline one, Byline other) {
    if (one.authors().isEmpty() || other.authors().isEmpty()) {
      return false;
    }
    Set<String> keys = keys(other);
    for (String key : keys(one)) {
      if (isNamed(key, keys)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(String key, Set<String> keys) {
    for (String other : keys) {
      if (other.equals(key) || isPart(other, key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether each person of the other is one of this, or one name is part of the other. */
  static boolean covers(Byline one, Byline other) {
    if (other.authors().isEmpty()) {
      return true;
    }
    Set<String> keys = keys(one);
    return keys(other).stream().allMatch(key -> isNamed(key, keys) || isSum(key, keys));
  }

  private static boolean isPart(String one, String other) {
    return one.length() > 5 && other.contains(one) || other.length() > 5 && one.contains(other);
  }

  /** All persons, organisations and places of both; the first one's spelling and line. */
  static Byline join(Byline first, Byline second) {
    Map<String, Author> authors = new LinkedHashMap<>();
    for (Byline byline : List.of(first, second)) {
      byline.authors().forEach(a -> authors.merge(NameLetters.of(a.name()), a, AuthorNames::fill));
    }
    Map<String, String> orgs = new LinkedHashMap<>();
    first.orgs().forEach(org -> orgs.putIfAbsent(NameLetters.of(org), org));
    second.orgs().forEach(org -> orgs.putIfAbsent(NameLetters.of(org), org));
    Set<String> places = new LinkedHashSet<>(first.places());
    places.addAll(second.places());
    return new Byline(
        first.raw().or(second::raw),
        withoutSums(authors),
        List.copyOf(orgs.values()),
        List.copyOf(places));
  }

  private static Author fill(Author a, Author b) {
    return new Author(
        a.name(),
        a.role().or(b::role),
        a.org().or(b::org),
        a.place().or(b::place),
        a.handle().or(b::handle),
        a.email().or(b::email));
  }

  /** Without names that are two others written one after the other. */
  private static List<Author> withoutSums(Map<String, Author> authors) {
    List<Author> kept = new ArrayList<>();
    authors.forEach(
        (key, author) -> {
          if (!isSum(key, authors.keySet())) {
            kept.add(author);
          }
        });
    return kept;
  }

  static boolean isSum(String key, Set<String> names) {
    String rest = key;
    int parts = 0;
    boolean cut = true;
    while (cut && !rest.isEmpty()) {
      cut = false;
      for (String name : names) {
        if (!name.equals(key) && name.length() > 3 && rest.startsWith(name)) {
          rest = rest.substring(name.length());
          parts++;
          cut = true;
        }
      }
    }
    return parts > 1 && rest.isEmpty();
  }

  /** A byline of persons in a dateline or a signature. */
  static Byline ofNames(List<String> names, Optional<String> raw) {
    Map<String, Author> authors = new LinkedHashMap<>();
    for (String name : names) {
      if (!name.isBlank()) {
        authors.putIfAbsent(NameLetters.of(name), Author.named(name));
      }
    }
    return new Byline(raw, List.copyOf(authors.values()), List.of(), List.of());
  }
}
