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

/** A byline in the making: what follows a person is that person's. */
final class BylineDraft {
  private final Map<String, Author> persons = new LinkedHashMap<>();
  private final Map<String, String> orgs = new LinkedHashMap<>();
  private final Set<String> places = new LinkedHashSet<>();
  private String lastPerson = "";
  private String waitingMail = "";
  private String waitingRole = "";

  static BylineDraft of(List<BylinePiece> pieces) {
    BylineDraft draft = new BylineDraft();
    pieces.forEach(draft::add);
    return draft;
  }

  Byline byline(String raw) {
    return new Byline(Optional.of(raw), authors(), List.copyOf(orgs.values()), List.copyOf(places));
  }

  /** The persons, without those that are several others in one: "A B", "C D", "A B C D". */
  private List<Author> authors() {
    List<Author> authors = new ArrayList<>();
    persons.forEach(
        (key, author) -> {
          if (!isSeveral(key)) {
            authors.add(author);
          }
        });
    return authors;
  }

  private boolean isSeveral(String key) {
    String rest = key;
    int found = 0;
    for (String other : persons.keySet()) {
      if (!other.equals(key) && other.length() > 3 && rest.startsWith(other)) {
        rest = rest.substring(other.length());
        found++;
      }
    }
    return found > 1 && rest.isEmpty();
  }

  private void add(BylinePiece piece) {
    switch (piece.kind()) {
      case PERSON:
        person(piece.text());
        break;
      case ORG:
        orgs.putIfAbsent(NameLetters.of(piece.text()), piece.text());
        change(author -> withOrg(author, piece.text()));
        break;
      case PLACE:
        places.add(piece.text());
        change(author -> withPlace(author, piece.text()));
        break;
      case ROLE:
        if (lastPerson.isEmpty()) {
          waitingRole = piece.text();
        }
        change(author -> withRole(author, piece.text()));
        break;
      case HANDLE:
        change(author -> withHandle(author, piece.text()));
        break;
      case MAIL:
        if (lastPerson.isEmpty()) {
          waitingMail = piece.text();
        }
        change(author -> withMail(author, piece.text()));
        break;
      default:
        break;
    }
  }

  private void person(String name) {
    lastPerson = NameLetters.of(name);
    if (persons.putIfAbsent(lastPerson, Author.named(name)) == null) {
      String mail = waitingMail;
      String role = waitingRole;
      change(author -> mail.isEmpty() ? author : withMail(author, mail));
      change(author -> role.isEmpty() ? author : withRole(author, role));
    }
    waitingMail = "";
    waitingRole = "";
  }

  private void change(java.util.function.UnaryOperator<Author> change) {
    if (!lastPerson.isEmpty()) {
      persons.computeIfPresent(lastPerson, (key, author) -> change.apply(author));
    }
  }

  private static Author withRole(Author a, String role) {
    return a.role().isPresent()
        ? a
        : new Author(a.name(), Optional.of(role), a.org(), a.place(), a.handle(), a.email());
  }

  private static Author withOrg(Author a, String org) {
    return a.org().isPresent()
        ? a
        : new Author(a.name(), a.role(), Optional.of(org), a.place(), a.handle(), a.email());
  }

  private static Author withPlace(Author a, String place) {
    return a.place().isPresent()
        ? a
        : new Author(a.name(), a.role(), a.org(), Optional.of(place), a.handle(), a.email());
  }

  private static Author withHandle(Author a, String handle) {
    return a.handle().isPresent()
        ? a
        : new Author(a.name(), a.role(), a.org(), a.place(), Optional.of(handle), a.email());
  }

  private static Author withMail(Author a, String mail) {
    return a.email().isPresent()
        ? a
        : new Author(a.name(), a.role(), a.org(), a.place(), a.handle(), Optional.of(mail));
  }
}
