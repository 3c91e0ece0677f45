package io.github.copydesk.language;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Role;
import io.github.copydesk.text.Phrase;
import java.util.List;

/**
 * One stanza of a rule file.
 *
 * @param origin where it stands
 * @param role the furniture it finds
 * @param form how it finds it
 * @param when its phrases
 * @param examples what it must and must not find
 */
public record Rule(Origin origin, Role role, Form form, List<Phrase> when, Examples examples) {

  /**
   * Where a rule stands.
   *
   * @param id its name, once in a file
   * @param file name of the file, without its folder
   * @param line line of the file where it begins, from 1
   * @param languages codes of the file's language; {@code any} for all languages
   */
  public record Origin(String id, String file, int line, List<String> languages) {
    /** {@link #languages()} of a file whose rules hold in all languages. */
    static final String ANY = "any";

    public Origin {
      requireNonNull(id, "id");
      requireNonNull(file, "file");
      languages = List.copyOf(languages);
    }
  }

  /**
   * How a rule finds its blocks.
   *
   * @param cut what the phrase says of the block
   * @param place where on the page the rule holds
   * @param words most words of a block that {@link Cut#START} takes away
   */
  public record Form(Cut cut, Place place, int words) {
    public Form {
      requireNonNull(cut, "cut");
      requireNonNull(place, "place");
    }
  }

  /**
   * Texts that show what a rule means.
   *
   * @param yes blocks it finds
   * @param no blocks of articles, which no rule may find
   */
  public record Examples(List<String> yes, List<String> no) {
    public Examples {
      yes = List.copyOf(yes);
      no = List.copyOf(no);
    }
  }

  public Rule {
    requireNonNull(origin, "origin");
    requireNonNull(role, "role");
    requireNonNull(form, "form");
    requireNonNull(examples, "examples");
    when = List.copyOf(when);
  }

  /** The rule as the reason of a role. */
  public Reason.Rule reason() {
    return new Reason.Rule(origin.id(), origin.file(), origin.line());
  }

  @Override
  public String toString() {
    return origin.file() + ":" + origin.line() + " " + origin.id();
  }
}
