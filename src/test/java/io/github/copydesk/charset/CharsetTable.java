package io.github.copydesk.charset;

import io.github.copydesk.charset.CharsetCase.Label;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The share of generated pages that each reader reads right, by label and by encoding. */
final class CharsetTable {
  private final List<CharsetCase> cases;
  private final Map<CharsetReader, List<CharsetCase>> right;
  private final StringBuilder out = new StringBuilder();

  CharsetTable(List<CharsetCase> cases) {
    this.cases = cases;
    this.right = new TreeMap<>();
    for (CharsetReader reader : CharsetReader.values()) {
      right.put(reader, cases.stream().filter(reader::reads).toList());
    }
  }

  /** In per cent, of the pages under a label. */
  double share(CharsetReader reader, Label label) {
    return share(reader, cases.stream().filter(each -> each.label() == label).toList());
  }

  private double share(CharsetReader reader, List<CharsetCase> some) {
    return 100.0 * some.stream().filter(right.get(reader)::contains).count() / some.size();
  }

  /** The table for people, and the pages that Copydesk reads wrong. */
  String print() {
    Map<String, List<CharsetCase>> encodings =
        cases.stream()
            .collect(
                Collectors.groupingBy(CharsetCase::encoding, TreeMap::new, Collectors.toList()));
    out.append(
        String.format(
            Locale.ROOT,
            "%d pages: %d encodings, %d languages; per cent read right%n%n%-18s%7s%10s%8s%8s%n",
            cases.size(),
            encodings.size(),
            CharsetCase.languages().size(),
            "label",
            "pages",
            "copydesk",
            "tika",
            "jsoup"));
    for (Label label : Label.values()) {
      row(label.words(), cases.stream().filter(each -> each.label() == label).toList());
    }
    row("all", cases);
    out.append('\n');
    encodings.forEach(this::row);
    out.append('\n');
    cases.stream()
        .filter(each -> !right.get(CharsetReader.COPYDESK).contains(each))
        .forEach(each -> out.append("wrong: ").append(each.name()).append('\n'));
    return out.toString();
  }

  private void row(String name, List<CharsetCase> some) {
    out.append(
        String.format(
            Locale.ROOT,
            "%-18s%7d%10.1f%8.1f%8.1f%n",
            name,
            some.size(),
            share(CharsetReader.COPYDESK, some),
            share(CharsetReader.TIKA, some),
            share(CharsetReader.JSOUP, some)));
  }
}
