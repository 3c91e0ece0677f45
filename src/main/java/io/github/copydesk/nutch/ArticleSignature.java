package io.github.copydesk.nutch;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.hadoop.io.MD5Hash;
import org.apache.nutch.crawl.MD5Signature;
import org.apache.nutch.parse.Parse;
import org.apache.nutch.protocol.Content;

/**
 * The digest of a page for {@code db.signature.class}: of an article that {@link
 * CopydeskParseFilter} cleaned, the headline and the paragraphs of its text, in letters and digits
 * only; of any other page, the bytes as {@link MD5Signature} has them.
 *
 * <p>Two fetches of one article are equal although counters, boxes, advertisements or dates around
 * it differ. Short paragraphs count only where there are no long ones: what the cleaner lets
 * through by mistake is short. So a correction of nothing but a subhead is not seen.
 *
 * <p>Nutch loads it from its own class path, not from the plugin's: it may use nothing but the JDK,
 * Nutch and Hadoop, no other class of this package either.
 */
public final class ArticleSignature extends MD5Signature {
  static final String STATUS_KEY = "copydesk.status";
  static final String HEADLINE_KEY = "copydesk.headline";
  static final Set<String> CLEANED = Set.of("cleaned", "truncated");

  /**
   * Letters and digits from which a paragraph is long, about one line of print. East Asian letters
   * count {@link #WIDE}: they say about as much as a word's half.
   */
  /**
   * Characters that are normalized together: the JDK's time grows with the square of the number of
   * marks in a row.
   */
  private static final int LONGEST_PIECE = 1_000;

  private static final int LONG = 60;

  private static final int WIDE = 3;

  /** Two words of different paragraphs are not one word. */
  private static final char END = '\n';

  /**
   * The digest.
   *
   * @return 16 bytes, never null
   */
  @Override
  public byte[] calculate(Content content, Parse parse) {
    if (parse == null || parse.getData() == null || !isCleaned(parse)) {
      return super.calculate(content, parse);
    }
    String headline = parse.getData().getParseMeta().get(HEADLINE_KEY);
    StringBuilder article = new StringBuilder(bare(headline == null ? "" : headline)).append(END);
    List<String> paragraphs =
        Arrays.stream(parse.getText().split("\n"))
            .map(ArticleSignature::bare)
            .filter(Predicate.not(String::isEmpty))
            .toList();
    boolean anyLong = paragraphs.stream().anyMatch(ArticleSignature::isLong);
    paragraphs.stream()
        .filter(paragraph -> !anyLong || isLong(paragraph))
        .forEach(paragraph -> article.append(paragraph).append(END));
    return MD5Hash.digest(article.toString().getBytes(StandardCharsets.UTF_8)).getDigest();
  }

  private static boolean isCleaned(Parse parse) {
    String status = parse.getData().getParseMeta().get(STATUS_KEY);
    return status != null && CLEANED.contains(status);
  }

  /** Letters, marks and digits in one case and one form; quotes, dashes and spaces do not count. */
  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int from = 0, to; from < text.length(); from = to) {
      to = endOfPiece(text, from);
      Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFKC)
          .toLowerCase(Locale.ROOT)
          .codePoints()
          .filter(ArticleSignature::isWordPart)
          .forEach(bare::appendCodePoint);
    }
    return bare.toString();
  }

  /** A space, or as many characters as one letter never takes. */
  private static int endOfPiece(String text, int from) {
    int space = text.indexOf(' ', from);
    int end = Math.min(from + LONGEST_PIECE, space < 0 ? text.length() : space + 1);
    boolean split = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return split ? end + 1 : end;
  }

  private static boolean isWordPart(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isLong(String bare) {
    return bare.codePoints().limit(LONG).map(ArticleSignature::width).sum() >= LONG;
  }

  private static int width(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> WIDE;
      default -> 1;
    };
  }
}
