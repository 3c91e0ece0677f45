package io.github.copydesk.byline;

import io.github.copydesk.article.Credit;
import io.github.copydesk.article.Credit.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads Chinese, Japanese and Korean end credits: "责任编辑：NAME". */
final class CreditLabels {
  private static final String PREFIX = "cjk";
  private static final int LONGEST_NAME = 12;
  private static final String PARTERS = "、，,;；/／ 　()（）[]【】";

  private final Map<Role, List<String>> labels = new LinkedHashMap<>();

  /** First characters of all labels. */
  private final String firsts;

  /** A label in the text. */
  private record Label(Role role, int start, int value) {}

  CreditLabels() {
    StringBuilder all = new StringBuilder();
    BylineWords.labelledLists("credits", " ")
        .forEach(
            (key, words) -> {
              if (key.startsWith(PREFIX)) {
                String role = key.substring(PREFIX.length()).toUpperCase(Locale.ROOT);
                labels.put(Role.valueOf(role), words);
                words.forEach(word -> all.append(word.charAt(0)));
              }
            });
    firsts = all.toString();
  }

  List<Credit> read(String text) {
    if (labelAt(text, 0) == null) {
      return List.of();
    }
    List<Label> found = labels(text);
    List<Credit> credits = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      int end = i + 1 < found.size() ? found.get(i + 1).start() : text.length();
      List<String> names = names(text.substring(found.get(i).value(), end));
      if (!names.isEmpty()) {
        String raw = text.substring(found.get(i).start(), end).strip();
        credits.add(new Credit(found.get(i).role(), names, List.of(), raw));
      }
    }
    return credits;
  }

  private List<Label> labels(String text) {
    List<Label> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Label label = labelAt(text, at);
      if (label != null) {
        found.add(label);
      }
      at = label == null ? at + 1 : label.value();
    }
    return found;
  }

  /** The longest label here with its colon, or null. */
  private Label labelAt(String text, int at) {
    if (firsts.indexOf(text.charAt(at)) < 0) {
      return null;
    }
    Label best = null;
    for (Map.Entry<Role, List<String>> entry : labels.entrySet()) {
      for (String word : entry.getValue()) {
        int value = text.startsWith(word, at) ? value(text, at + word.length()) : -1;
        if (value > 0 && (best == null || value > best.value())) {
          best = new Label(entry.getKey(), at, value);
        }
      }
    }
    return best;
  }

  private static int value(String text, int from) {
    int at = from;
    while (at < text.length() && NameToken.isSpace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && ":：/／".indexOf(text.charAt(at)) >= 0 ? at + 1 : -1;
  }

  /** The names without the editors' numbers: "NAME_NB00000". */
  private static List<String> names(String value) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (int i = 0; i <= value.length(); i++) {
      boolean end = i == value.length() || PARTERS.indexOf(value.charAt(i)) >= 0;
      if (!end) {
        name.append(value.charAt(i));
      } else if (name.length() > 0) {
        add(name.toString(), names);
        name.setLength(0);
      }
    }
    return names;
  }

  private static void add(String word, List<String> names) {
    int cut = word.indexOf('_');
    String name = cut > 0 ? word.substring(0, cut) : word;
    boolean letters = name.codePoints().anyMatch(Character::isLetter);
    if (letters && name.length() <= LONGEST_NAME) {
      names.add(name);
    }
  }
}
