package io.github.copydesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a file's name tells. */
final class Names {
  private static final List<String> PAGES =
      List.of(".html", ".htm", ".xhtml", ".shtml", ".txt", ".text");

  private static final List<String> FEEDS = List.of(".rss", ".atom");

  private static final List<String> DOCUMENTS = List.of(".pdf", ".docx", ".rtf", ".odt", ".eml");

  private static final List<String> ARCHIVES = List.of(".warc", ".wet", ".arc");
  private static final String ZIPPED = ".gz";

  private Names() {}

  /** The extensions for people. */
  static String extensions() {
    return String.join(" ", PAGES) + ", or with .gz";
  }

  static boolean isPage(Path path) {
    return ends(path, PAGES);
  }

  static boolean isArchive(Path path) {
    return ends(path, ARCHIVES);
  }

  static boolean isFeed(Path path) {
    return ends(path, FEEDS);
  }

  static boolean isDocument(Path path) {
    return ends(path, DOCUMENTS);
  }

  static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  private static boolean ends(Path path, List<String> extensions) {
    Path last = path.getFileName();
    String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    String plain =
        name.endsWith(ZIPPED) ? name.substring(0, name.length() - ZIPPED.length()) : name;
    return extensions.stream().anyMatch(plain::endsWith);
  }
}
