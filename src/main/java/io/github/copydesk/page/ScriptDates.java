package io.github.copydesk.page;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.copydesk.text.Prose;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds when the article of a page appeared in the data of its scripts: the dates of publication in
 * the objects that have its headline, too. Lists of other stories are in the same data; their
 * objects have other headlines. No script is run.
 */
public final class ScriptDates {
  /** Keys of a publication's date, letters only. */
  private static final Set<String> KEYS =
      Set.of(
          "datepublished",
          "firstpublished",
          "firstpublishedat",
          "firstpublishedate",
          "pubdate",
          "publicationdate",
          "publicationtime",
          "publishdate",
          "published",
          "publishedat",
          "publisheddate",
          "publishedon",
          "publishedtime",
          "publishtime");

  /** Letters that are in each of them; a script without is not read. */
  private static final String STEM = "pub";

  /** Longest title or date that is looked at, in characters. */
  private static final int LONGEST = 1_000;

  /** Dates that are kept. */
  private static final int MOST = 20;

  private final String headline;
  private final List<String> found = new ArrayList<>();
  private final List<Thing> open = new ArrayList<>();

  /** An object that is being read. */
  private static final class Thing {
    private boolean named;
    private String date = "";
  }

  private ScriptDates(String headline) {
    this.headline = headline;
  }

  /**
   * The dates, as the data has them.
   *
   * @param page not changed
   * @param headline of the article
   */
  public static List<String> published(Page page, String headline) {
    requireNonNull(page, "page");
    ScriptDates dates = new ScriptDates(Prose.key(headline));
    if (!dates.headline.isEmpty()) {
      for (String data : page.scripts()) {
        if (hasStem(data)) {
          dates.open.clear();
          ScriptJson.read(data, dates::token);
        }
      }
    }
    return dates.found;
  }

  /** In any case, without a copy of a script that may be megabytes long. */
  private static boolean hasStem(String data) {
    for (int i = 0; i + STEM.length() <= data.length(); i++) {
      char c = data.charAt(i);
      if ((c == 'p' || c == 'P') && data.regionMatches(true, i, STEM, 0, STEM.length())) {
        return true;
      }
    }
    return false;
  }

  private void token(JsonToken token, int depth, JsonParser parser) throws IOException {
    switch (token) {
      case START_OBJECT, START_ARRAY -> open(depth);
      case END_OBJECT, END_ARRAY -> close(open.get(depth - 1));
      case VALUE_STRING, VALUE_NUMBER_INT -> value(open.get(depth - 1), parser);
      default -> {
        // Neither a title nor a date.
      }
    }
  }

  /** What was open at this depth before belongs to a value that broke off. */
  private void open(int depth) {
    while (open.size() >= depth) {
      open.remove(open.size() - 1);
    }
    open.add(new Thing());
  }

  private void close(Thing thing) {
    if (thing.named && !thing.date.isEmpty() && found.size() < MOST) {
      found.add(thing.date);
    }
    open.remove(open.size() - 1);
  }

  private void value(Thing thing, JsonParser parser) throws IOException {
    if (parser.getTextLength() > LONGEST || parser.currentName() == null) {
      return;
    }
    String text = parser.getText();
    if (KEYS.contains(letters(parser.currentName()))) {
      thing.date = thing.date.isEmpty() ? text : thing.date;
    } else if (!thing.named && text.length() >= headline.length()) {
      thing.named = Prose.key(text).equals(headline);
    }
  }

  private static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < Math.min(name.length(), LONGEST); i++) {
      char c = name.charAt(i);
      if (Character.isLetter(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }
}
