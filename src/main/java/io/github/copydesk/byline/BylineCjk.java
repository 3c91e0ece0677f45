package io.github.copydesk.byline;

import io.github.copydesk.article.Byline;
import io.github.copydesk.byline.BylinePiece.Kind;
import io.github.copydesk.page.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bylines in Chinese and Japanese: labels before names, or names alone where markup says so. */
final class BylineCjk {
  private static final String SIGNS = ":：/／╱=＝●";
  private static final String PARTERS = "、，,;；/／╱|│｜・·()（）[]【】［］〔〕《》「」<>　\t＝=●";

  private final Map<String, List<String>> lists = BylineWords.labelledLists("cjk", " ");
  private final NameCjk names = new NameCjk();
  private final BylineKorean korean = new BylineKorean(names);

  /** A label in the line: whose value starts at {@code value}. */
  private record Label(String kind, int start, int value) {}

  /**
   * Reads a line with Chinese, Japanese or Korean letters.
   *
   * @return empty when it has none, or is no byline
   */
  Optional<Byline> line(String raw, String line, boolean markup, Setting setting) {
    if (NameCjk.hasHangul(line)) {
      return korean.line(raw, line, markup);
    }
    if (!NameCjk.hasHanOrKana(line)) {
      return Optional.empty();
    }
    boolean japanese = setting.language().equals("ja") || NameCjk.hasKana(line);
    List<BylinePiece> pieces = pieces(line, markup, japanese);
    boolean named = pieces.stream().anyMatch(piece -> piece.is(Kind.PERSON) || piece.is(Kind.ORG));
    return named ? Optional.of(BylineDraft.of(pieces).byline(raw)) : Optional.empty();
  }

  private List<BylinePiece> pieces(String line, boolean markup, boolean japanese) {
    List<Label> labels = labels(line);
    List<BylinePiece> pieces = new ArrayList<>();
    if (labels.isEmpty()) {
      return bare(line, markup, japanese);
    }
    for (int i = 0; i < labels.size(); i++) {
      int end = i + 1 < labels.size() ? labels.get(i + 1).start() : line.length();
      Label label = labels.get(i);
      if (label.kind().equals("author")) {
        persons(line.substring(label.value(), end), japanese, pieces);
      } else if (label.kind().equals("source")) {
        source(line.substring(label.value(), end), pieces);
      }
    }
    return pieces;
  }

  private List<Label> labels(String line) {
    List<Label> labels = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      Label label = labelAt(line, at);
      if (label == null) {
        at++;
      } else {
        labels.add(label);
        at = Math.max(at + 1, label.value());
      }
    }
    return labels;
  }

  /** The longest label here, or null. */
  private Label labelAt(String line, int at) {
    Label best = null;
    for (String kind : List.of("author", "source", "other")) {
      for (String word : lists.get(kind)) {
        if (line.startsWith(word, at)) {
          int value = value(line, at, at + word.length(), word);
          boolean longer = best == null || at + word.length() > best.value();
          if (value >= 0 && longer) {
            best = new Label(kind, at, value);
          }
        }
      }
    }
    return best;
  }

  /** Where the value of a label starts; -1 when the word is no label here. */
  private static int value(String line, int start, int end, String word) {
    int at = skipSpaces(line, end);
    boolean signed = SIGNS.indexOf(word.charAt(word.length() - 1)) >= 0;
    if (at < line.length() && SIGNS.indexOf(line.charAt(at)) >= 0) {
      return skipSpaces(line, at + 1);
    }
    boolean alone = start == 0 || !Character.isLetter(line.charAt(start - 1));
    boolean spaced = at > end && at < line.length();
    return signed || alone && spaced ? at : -1;
  }

  private static int skipSpaces(String line, int from) {
    int at = from;
    while (at < line.length() && NameToken.isSpace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private void persons(String value, boolean japanese, List<BylinePiece> pieces) {
    for (String part : parts(value)) {
      if (part.codePoints().anyMatch(Character::isDigit) && !NameCjk.hasHanOrKana(part)) {
        return;
      }
      boolean joined = japanese || NameCjk.isSpelledApart(part);
      for (String name : joined ? List.of(part) : List.of(part.split(" "))) {
        Kind kind = names.labelled(name, japanese);
        if (kind == Kind.UNKNOWN) {
          return;
        }
        pieces.add(new BylinePiece(kind, name, 2));
      }
    }
  }

  private void source(String value, List<BylinePiece> pieces) {
    List<String> parts = parts(value);
    if (!parts.isEmpty()) {
      String source = parts.get(0).split(" ")[0];
      if (source.codePoints().anyMatch(Character::isLetter) && source.length() <= 20) {
        pieces.add(new BylinePiece(names.isNobody(source) ? Kind.NOTHING : Kind.ORG, source, 1));
      }
    }
  }

  /** No label: every part has to be a name or an organisation, and markup has to vouch. */
  private List<BylinePiece> bare(String line, boolean markup, boolean japanese) {
    List<BylinePiece> pieces = new ArrayList<>();
    for (String part : parts(line)) {
      boolean reporter = part.endsWith("記者") || part.endsWith("记者");
      String name = reporter ? part.substring(0, part.length() - 2).strip() : part;
      if (NameCjk.isDate(name) || names.isNobody(name)) {
        continue;
      }
      Kind kind = reporter ? names.labelled(name, japanese) : names.bare(name, japanese);
      if (kind == Kind.UNKNOWN || !markup && !reporter && kind == Kind.PERSON) {
        return List.of();
      }
      pieces.add(new BylinePiece(kind, name, 2));
    }
    return markup || pieces.stream().anyMatch(piece -> piece.is(Kind.PERSON)) ? pieces : List.of();
  }

  private static List<String> parts(String value) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i <= value.length(); i++) {
      if (i == value.length() || PARTERS.indexOf(value.charAt(i)) >= 0) {
        if (!part.toString().isBlank()) {
          parts.add(part.toString().strip());
        }
        part.setLength(0);
      } else {
        part.append(value.charAt(i));
      }
    }
    return parts;
  }
}
