package io.github.copydesk.credit;

import io.github.copydesk.text.Words;
import java.util.Locale;
import java.util.Optional;

/** Splits the credit off a caption: "… (AFP)", "… Foto: A. Name", "… AFP/A. Name", "… © Agency". */
final class PhotoCredit {
  /** A credit is a name or a few; longer text after a credit word is a sentence. */
  private static final int MOST_WORDS = 9;

  /** Words before the credit words in a bracket: the name of a paper. */
  private static final int OWNER_WORDS = 3;

  /** The letter that is two in lower case: offsets would not be those of the line. */
  private static final char GROWING = '\u0130';

  private static final String TRIMMED = " .,;:|/–—-";

  private final CaptionWords words;

  PhotoCredit(CaptionWords words) {
    this.words = words;
  }

  /**
   * A caption in its parts.
   *
   * @param text the caption without the credit; may be empty
   * @param credit the credit without brackets and lead words; agencies stay
   */
  record Split(String text, Optional<String> credit) {}

  /** Splits a line. Without a credit the text is the whole line. */
  Split split(String line) {
    return bracketed(line)
        .or(() -> led(line))
        .or(() -> signed(line))
        .orElse(new Split(line, Optional.empty()));
  }

  /** "… (AFP)", "… [GETTY]", "… (Foto: Name)". */
  private Optional<Split> bracketed(String line) {
    String trimmed = trimEnd(line, " .");
    int close = trimmed.length() - 1;
    if (close < 2 || ")]）".indexOf(trimmed.charAt(close)) < 0) {
      return Optional.empty();
    }
    int open = Math.max(trimmed.lastIndexOf('('), trimmed.lastIndexOf('['));
    open = Math.max(open, trimmed.lastIndexOf('（'));
    if (open < 0 || open + 1 >= close) {
      return Optional.empty();
    }
    String inside = trimmed.substring(open + 1, close).strip();
    String text = trimmed.substring(0, open).strip();
    if (words.namesOwner(inside)) {
      return Optional.of(new Split(text, Optional.of(trim(inside))));
    }
    // "(Telegraph photo by A. Name)": the paper before the credit words belongs to the credit.
    return led(inside)
        .filter(split -> Words.count(split.text()) <= OWNER_WORDS)
        .map(split -> split.text().isEmpty() ? split.credit() : Optional.of(inside))
        .map(credit -> new Split(text, credit));
  }

  /** "… Foto: Name" at the end, or at the start of a line that is only a credit. */
  private Optional<Split> led(String line) {
    if (line.indexOf(GROWING) >= 0) {
      return Optional.empty();
    }
    String lower = line.toLowerCase(Locale.ROOT);
    for (int at = tail(line); at < lower.length(); at++) {
      if (at > 0
          && Words.isWordy(lower.charAt(at - 1))
          && !Words.isUnspaced(lower.charAt(at - 1))) {
        continue;
      }
      int lead = words.creditAt(lower, at);
      if (lead > 0 && Words.count(line.substring(at + lead)) <= MOST_WORDS) {
        boolean agency = words.isAgency(lower.substring(at, at + lead));
        String name = trim(line.substring(agency ? at : at + lead));
        if (Words.any(line.substring(at + lead))) {
          return Optional.of(
              new Split(trimEnd(line.substring(0, at), " |/–—-(["), Optional.of(name)));
        }
      }
    }
    return Optional.empty();
  }

  /** Where so few words are left that they may be credit words and names. */
  private int tail(String line) {
    int words = 0;
    boolean inside = false;
    int at = line.length();
    while (at > 0 && words <= MOST_WORDS + this.words.creditWords()) {
      char c = line.charAt(--at);
      boolean unspaced = Words.isUnspaced(c);
      boolean wordy = !unspaced && Words.isWordy(c);
      words += unspaced || wordy && !inside ? 1 : 0;
      inside = wordy;
    }
    return at;
  }

  /** "… Photo AFP": the agency after a full stop, at the end of the line. */
  private Optional<Split> signed(String line) {
    int stop =
        Math.max(line.lastIndexOf(". "), Math.max(line.lastIndexOf("! "), line.lastIndexOf("? ")));
    if (stop < 0 || Words.count(line.substring(stop + 1)) > OWNER_WORDS) {
      return Optional.empty();
    }
    String last = trim(line.substring(stop + 1));
    String owner = last.substring(last.indexOf(' ') + 1);
    if (words.isOwner(last) || words.isOwner(owner) && words.isPhoto(last)) {
      String name = words.isOwner(last) ? last : owner;
      return Optional.of(new Split(line.substring(0, stop + 1), Optional.of(name)));
    }
    return Optional.empty();
  }

  private static String trim(String text) {
    String end = trimEnd(text, TRIMMED + ")]");
    int start = 0;
    while (start < end.length() && TRIMMED.indexOf(end.charAt(start)) >= 0) {
      start++;
    }
    return end.substring(start);
  }

  private static String trimEnd(String text, String chars) {
    int end = text.length();
    while (end > 0 && chars.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
