package io.github.copydesk.byline;

import java.util.Arrays;

/** Parts words that stand glued together: at the seams of the page's elements and inside words. */
final class BylineSeams {
  private final BylineWords words;

  BylineSeams(BylineWords words) {
    this.words = words;
  }

  /** The line with a separator wherever two words are glued. */
  String part(String line, int[] seams) {
    return partWords(partSeams(line, seams));
  }

  private String partSeams(String line, int[] seams) {
    if (seams.length == 0) {
      return line;
    }
    int[] sorted = seams.clone();
    Arrays.sort(sorted);
    StringBuilder parted = new StringBuilder(line.length() + 3 * sorted.length);
    int last = 0;
    for (int seam : sorted) {
      if (seam > last && seam < line.length() && isBorder(line, last, seam)) {
        parted.append(line, last, seam).append(" | ");
        last = seam;
      }
    }
    return parted.append(line, last, line.length()).toString();
  }

  /** A drop cap is no border, nor is an emphasised syllable. */
  private static boolean isBorder(String line, int from, int seam) {
    int right = line.codePointAt(seam);
    int left = line.codePointBefore(seam);
    if (NameToken.isSpace(right)) {
      return true; // a blank stands at a seam only where the markup had none
    }
    if (NameToken.isSpace(left) || isInsideSign(left)) {
      return false;
    }
    boolean address =
        line.indexOf('@', seam) >= 0 && nextSpace(line, seam) > line.indexOf('@', seam);
    return address || !Character.isLowerCase(right) && seam - from > 1 && !isInsideSign(right);
  }

  private static boolean isInsideSign(int point) {
    return "'\u2019-./@".indexOf(point) >= 0;
  }

  private static int nextSpace(String line, int from) {
    int at = from;
    while (at < line.length() && !NameToken.isSpace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private String partWords(String line) {
    if (!mayBeGlued(line)) {
      return line;
    }
    StringBuilder parted = new StringBuilder(line.length() + 8);
    int at = 0;
    boolean first = true;
    while (at < line.length()) {
      int end = nextSpace(line, at);
      if (end > at) {
        partWord(line.substring(at, end), line, end, first, parted);
        first = false;
      }
      while (end < line.length() && NameToken.isSpace(line.charAt(end))) {
        end++;
        parted.append(' ');
      }
      at = end;
    }
    return parted.toString();
  }

  /** Whether a capital or a digit stands inside a word. */
  private static boolean mayBeGlued(String text) {
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (inside && (Character.isUpperCase(c) || Character.isDigit(c))) {
        return true;
      }
      inside = !NameToken.isSpace(c);
    }
    return false;
  }

  private void partWord(String word, String line, int end, boolean first, StringBuilder parted) {
    int cut = mayBeGlued(word) ? cut(word, line, end, first) : 0;
    if (cut > 0) {
      boolean lead = cut <= 3 && first;
      parted.append(word, 0, cut).append(lead ? " " : " | ").append(word.substring(cut));
    } else {
      parted.append(word);
    }
  }

  private int cut(String word, String line, int end, boolean first) {
    if (words.agencies.has(NameToken.fold(word))) {
      return 0;
    }
    for (int i = 1; i < word.length(); i++) {
      char left = word.charAt(i - 1);
      char right = word.charAt(i);
      boolean hump = Character.isLowerCase(left) && Character.isUpperCase(right);
      boolean lead = first && isLead(word, i);
      boolean known =
          hump && !first && (isKnown(word.substring(i)) || isLabel(word.substring(0, i)));
      if (known || (hump || Character.isUpperCase(right)) && lead) {
        return i;
      }
      if (Character.isLetter(left) && Character.isDigit(right) && isAge(word, i, line, end)) {
        return i;
      }
    }
    return 0;
  }

  /** "ByNina", "bySauli" */
  private static boolean isLead(String word, int at) {
    return at == 2 && word.regionMatches(true, 0, "by", 0, 2)
        || at == 3
            && (word.startsWith("Von") || word.startsWith("Par") || word.startsWith("Por"))
            && word.length() > 6;
  }

  /** "ProfileJane" */
  private boolean isLabel(String head) {
    return words.never.has(NameToken.fold(head)) && head.length() > 3;
  }

  /** A word that opens a role, an organisation or a lead: "FosterTravel", "DoeThe". */
  private boolean isKnown(String tail) {
    String folded =
        NameToken.fold(tail.endsWith(",") ? tail.substring(0, tail.length() - 1) : tail);
    return folded.length() > 1
        && (words.roles.has(folded)
            || words.modifiers.has(folded)
            || words.orgWords.has(folded)
            || words.stops.has(folded)
            || folded.equals("published")
            || folded.length() > 3 && words.agencies.has(folded));
  }

  /** "Doe2 minutes ago", "Doe12:30" */
  private boolean isAge(String word, int at, String line, int end) {
    if (word.indexOf(':', at) > 0) {
      return true;
    }
    int next = end + 1;
    int stop = next < line.length() ? nextSpace(line, next) : next;
    return next < line.length() && words.dates.has(NameToken.fold(line.substring(next, stop)));
  }
}
