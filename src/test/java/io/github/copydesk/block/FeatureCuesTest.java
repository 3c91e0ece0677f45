package io.github.copydesk.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureCuesTest {
  private final FeatureCues cues = FeatureCues.load("/io/github/copydesk/label/text-cues.txt");

  private int found(String text, String group) {
    int[] found = new int[cues.groups().size()];
    int[] tokens = FeatureTexts.tokens(text, 100);
    cues.find(tokens, 0, tokens.length, found);
    return found[cues.groups().indexOf(group)];
  }

  @ParameterizedTest
  @CsvSource({
    "Read more: the flood, readmore, 2",
    "LESEN SIE AUCH, readmore, 3",
    "あわせて読みたい, readmore, 8",
    "ADVERTISEMENT, advert, 1",
    "Publicité, advert, 1",
    "Фото: Н. Орлов, photo, 1",
    "All rights reserved, legal, 3",
    "댓글 12, comment, 1"
  })
  void findsPhrases(String text, String group, int tokens) {
    assertEquals(tokens, Math.min(tokens, found(text, group)));
  }

  @ParameterizedTest
  @CsvSource({
    "He read the paper, readmore",
    "More rain is likely, readmore",
    "A advertising-free day, comment",
    "The rights of sailors, legal"
  })
  void halfAPhraseIsNone(String text, String group) {
    assertEquals(0, found(text, group));
  }

  @Test
  void theFeaturesFollowTheGroups() {
    int first = Feature.CUE_READMORE.ordinal();
    for (int i = 0; i < cues.groups().size(); i++) {
      String expected = "CUE_" + cues.groups().get(i).toUpperCase(Locale.ROOT);
      assertEquals(expected, Feature.values()[first + i].name());
    }
  }
}
