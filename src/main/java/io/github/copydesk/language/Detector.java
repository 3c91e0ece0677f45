package io.github.copydesk.language;

import static java.util.Objects.requireNonNull;

import com.carrotsearch.labs.langid.DetectedLanguage;
import com.carrotsearch.labs.langid.LangIdV3;
import com.carrotsearch.labs.langid.Model;
import io.github.copydesk.text.Words;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the language of a text by its letters. Says nothing of a text that is short or that could
 * be in several languages. Stateless; its model is read when the first text comes.
 */
public final class Detector {
  /**
   * Words below which sister languages cannot be told apart; a Han character or kana is a word, so
   * that twenty of them will do as well.
   */
  private static final int FEWEST_WORDS = 15;

  /** UTF-16 units that are read; more of them tell no more. */
  private static final int MOST_UNITS = 4000;

  private static final float SURE = 0.97f;

  /** Read when the first text comes, as most pages name their language. */
  private static final class Loaded {
    static final Model MODEL = Model.detectOnly(newspaperLanguages());

    /**
     * The languages newspapers are printed in. The others of the model (Latin, Volapük ...) would
     * take short texts from those. Nynorsk goes as Bokmål and Malay as Indonesian: the model cannot
     * tell a few paragraphs of them apart.
     */
    private static Set<String> newspaperLanguages() {
      return Set.of(
          "af", "am", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en",
          "es", "et", "eu", "fa", "fi", "fr", "ga", "gl", "gu", "he", "hi", "hr", "hu", "hy", "id",
          "is", "it", "ja", "ka", "kk", "km", "kn", "ko", "lo", "lt", "lv", "mk", "ml", "mn", "mr",
          "nb", "ne", "nl", "pa", "pl", "ps", "pt", "ro", "ru", "si", "sk", "sl", "sq", "sr", "sv",
          "sw", "ta", "te", "th", "tl", "tr", "ur", "uk", "uz", "vi", "xh", "zh", "zu");
    }
  }

  /**
   * The language of a text.
   *
   * @return an ISO 639-1 code; empty if the text does not tell
   */
  public Optional<String> detect(String text) {
    requireNonNull(text, "text");
    String start = text.substring(0, Math.min(text.length(), MOST_UNITS));
    if (Words.count(start) < FEWEST_WORDS) {
      return Optional.empty();
    }
    DetectedLanguage found = new LangIdV3(Loaded.MODEL).classify(start, true);
    return found.confidence >= SURE ? Optional.of(found.langCode) : Optional.empty();
  }
}
