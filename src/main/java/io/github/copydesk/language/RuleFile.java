package io.github.copydesk.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A rule file: stanzas of lines {@code key value}, set apart by empty lines; {@code #} begins a
 * comment. The file's name says its language: {@code pt.txt}, {@code any.txt} for all languages.
 *
 * @param rules the stanzas in their order
 * @param off rules to switch off: {@code ID} in all files, {@code FILE/ID} in one
 */
record RuleFile(List<Rule> rules, List<Off> off) {

  /**
   * A rule to switch off.
   *
   * @param name {@code ID} or {@code FILE/ID}
   * @param line where that is said
   */
  record Off(String name, int line) {
    boolean means(Rule rule) {
      String id = rule.origin().id();
      return name.equals(id) || name.equals(rule.origin().file() + "/" + id);
    }
  }

  /**
   * Reads a file.
   *
   * @param name its name without folder
   * @param languages all language codes there are, to tell {@code pt.txt} from {@code mine.txt}
   * @throws RuleFileException at the first line that makes no sense
   */
  static RuleFile parse(String name, String text, Set<String> languages) {
    return new Reader(name, languages).read(text);
  }

  private static final class Reader {
    private final String file;
    private final List<String> codes = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Off> off = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Stanza stanza = Stanza.NONE;

    Reader(String file, Set<String> languages) {
      this.file = file;
      int dot = file.indexOf('.');
      String stem = dot < 0 ? file : file.substring(0, dot);
      codes.add(languages.contains(stem) ? stem : Rule.Origin.ANY);
    }

    RuleFile read(String text) {
      String[] lines = text.split("\\R", -1);
      for (int i = 0; i < lines.length; i++) {
        line(lines[i].strip(), i + 1);
      }
      finish();
      return new RuleFile(List.copyOf(rules), List.copyOf(off));
    }

    private void line(String line, int number) {
      if (line.isEmpty()) {
        finish();
      } else if (!line.startsWith("#")) {
        int end = 0;
        while (end < line.length() && line.charAt(end) > ' ') {
          end++;
        }
        entry(line.substring(0, end), line.substring(end).strip(), number);
      }
    }

    private void entry(String key, String value, int number) {
      if (value.isEmpty()) {
        throw new RuleFileException(file, number, "'" + key + "' without a value");
      }
      switch (key) {
        case "rule" -> begin(value, number);
        case "off" -> outside(key, number).off.add(new Off(value, number));
        case "codes" -> outside(key, number).codes.addAll(List.of(value.split(" +")));
        default -> stanza.put(key, value, number, file);
      }
    }

    private void begin(String id, int number) {
      finish();
      if (!ids.add(id)) {
        throw new RuleFileException(file, number, "second rule '" + id + "'");
      }
      stanza = new Stanza(id, number);
    }

    private Reader outside(String key, int number) {
      if (stanza != Stanza.NONE) {
        throw new RuleFileException(file, number, "'" + key + "' inside a rule");
      }
      return this;
    }

    private void finish() {
      if (stanza != Stanza.NONE) {
        rules.add(stanza.rule(file, codes));
        stanza = Stanza.NONE;
      }
    }
  }
}
