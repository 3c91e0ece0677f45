package io.github.copydesk.block;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Learned weights of class and id tokens and of the words of short blocks: how much more often than
 * the rest of their pages they stood with text that belongs to an article (above 0) or with
 * furniture (below 0). Immutable.
 */
public final class FeatureLexicon {
  /** Knows no word. */
  public static final FeatureLexicon EMPTY = of(Map.of(), Map.of());

  private static final float SCALE = 1000f;

  private final FeatureMap markup;
  private final FeatureMap text;

  private FeatureLexicon(FeatureMap markup, FeatureMap text) {
    this.markup = markup;
    this.text = text;
  }

  /**
   * A lexicon of hashed tokens.
   *
   * @param markup weights by {@link #markupToken} hash
   * @param text weights by {@link #textTokens} hash
   */
  public static FeatureLexicon of(Map<Integer, Float> markup, Map<Integer, Float> text) {
    return new FeatureLexicon(map(markup), map(text));
  }

  private static FeatureMap map(Map<Integer, Float> weights) {
    FeatureMap map = new FeatureMap(weights.size());
    weights.forEach((token, weight) -> map.put(token, Math.round(weight * SCALE)));
    return map;
  }

  /**
   * Reads a lexicon: a line a token, its hash in base 36, a blank, its weight in thousandths; a
   * line {@code text} stands between the markup's and the text's tokens.
   */
  public static FeatureLexicon read(InputStream in) {
    try (in) {
      String all = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      FeatureMap markup = new FeatureMap(4096);
      FeatureMap text = new FeatureMap(4096);
      FeatureMap current = markup;
      for (String line : all.split("\n")) {
        int blank = line.indexOf(' ');
        if (line.equals("text")) {
          current = text;
        } else if (blank > 0 && line.charAt(0) != '#') {
          current.put(
              Integer.parseInt(line.substring(0, blank), Character.MAX_RADIX),
              Integer.parseInt(line.substring(blank + 1)));
        }
      }
      return new FeatureLexicon(markup, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is done with each token of an element's classes. */
  public interface TokenUse {
    /** Takes the next token's hash. */
    void take(int token);
  }

  /**
   * Splits class and id names: every name between blanks is a token, and so is each of its parts
   * between hyphens, underscores and digits.
   */
  public static void markupTokens(String hints, TokenUse use) {
    int name = 17;
    int part = 0;
    boolean split = false;
    int length = hints.length();
    for (int i = 0; i <= length; i++) {
      char c = i == length ? ' ' : hints.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c > 127;
      if (letter) {
        part = part * 31 + c;
        name = name * 31 + c;
        continue;
      }
      if (part != 0) {
        use.take(part);
        part = 0;
      }
      if (c != ' ') {
        split = true;
        name = name * 31 + (c >= '0' && c <= '9' ? '0' : '-');
      } else {
        if (split && name != 17) {
          use.take(name);
        }
        split = false;
        name = 17;
      }
    }
  }

  /** Hashes of the words of a text, in order. */
  public static int[] textTokens(String text) {
    return FeatureTexts.tokens(text, text.length() + 1);
  }

  /** Weight of a class token in thousandths, 0 if unknown. */
  int markup(int token) {
    return markup.get(token);
  }

  /** Weight of a word in thousandths, 0 if unknown. */
  int text(int token) {
    return text.get(token);
  }

  static float scaled(float thousandths) {
    return thousandths / SCALE;
  }
}
