package io.github.copydesk.normalise;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.copydesk.article.Note;
import io.github.copydesk.article.Note.Type;
import io.github.copydesk.article.Role;
import io.github.copydesk.label.Labelled;
import io.github.copydesk.text.Prose;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the newsroom's notes from the blocks that a rule named: corrections, updates,
 * clarifications. Immutable, safe for use by many threads.
 */
public final class Notes {
  /** Blocks before the first and after the last paragraph in which a note is this article's. */
  private static final int REACH = 12;

  /** Words of a note that say of what kind it is. */
  private static final int FIRST_WORDS = 16;

  /** UTF-16 units of a note that are read for them. */
  private static final int FIRST_UNITS = 200;

  private final Map<Type, List<String>> stems = new EnumMap<>(Type.class);

  /** A reader with the built-in words. */
  public Notes() {
    try (InputStream in = Notes.class.getResourceAsStream("notes.txt")) {
      new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(" +")))
          .forEach(this::put);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read notes.txt", e);
    }
  }

  private void put(List<String> line) {
    Type type = Type.valueOf(line.get(0).toUpperCase(Locale.ROOT));
    stems.put(type, line.subList(1, line.size()).stream().map(Prose::key).toList());
  }

  /**
   * The notes on the article, each once, in reading order.
   *
   * @param blocks all blocks of the page with their roles
   */
  public List<Note> of(List<Labelled> blocks) {
    int first = 0;
    while (first < blocks.size() && !blocks.get(first).role().isBody()) {
      first++;
    }
    int last = blocks.size() - 1;
    while (last >= first && !blocks.get(last).role().isBody()) {
      last--;
    }
    List<Note> notes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int end = Math.min(blocks.size(), last + REACH + 1);
    for (int i = Math.max(0, first - REACH); i < end; i++) {
      String text = blocks.get(i).block().text();
      if (blocks.get(i).role() == Role.NOTE && seen.add(text)) {
        notes.add(new Note(type(text), text));
      }
    }
    return notes;
  }

  Type type(String note) {
    String key = Prose.key(note.substring(0, Math.min(note.length(), FIRST_UNITS)));
    String[] words = key.split(" ", FIRST_WORDS + 1);
    for (Type type : List.of(Type.CLARIFICATION, Type.CORRECTION, Type.UPDATE)) {
      for (int i = 0; i < Math.min(words.length, FIRST_WORDS); i++) {
        if (tells(type, words[i])) {
          return type;
        }
      }
    }
    return Type.EDITORS_NOTE;
  }

  /** In scripts without spaces a word may stand anywhere in the run. */
  private boolean tells(Type type, String word) {
    for (String stem : stems.get(type)) {
      boolean inside = stem.charAt(0) >= '\u3000' && word.contains(stem);
      if (inside
          || word.startsWith(stem) && (stem.length() > 2 || word.length() == stem.length())) {
        return true;
      }
    }
    return false;
  }
}
