package io.github.copydesk.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureWordsTest {
  private final FeatureWords words =
      FeatureWords.load("/io/github/copydesk/label/markup-words.txt");

  private List<String> groups(String names) {
    List<String> found = new ArrayList<>();
    long bits = words.find(names);
    for (int i = 0; i < words.groups().size(); i++) {
      if ((bits >> i & 1) == 1) {
        found.add(words.groups().get(i));
      }
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource({
    "user-comments, comment",
    "js_relatedarticles, related",
    "ad-300x250, advert",
    "ad, advert",
    "sidebar_left, sidebar",
    "author-bio, bio"
  })
  void findsAGroup(String names, String group) {
    assertTrue(groups(names).contains(group), () -> groups(names).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "headline, advert",
    "navy-blue, nav",
    "bionic, bio",
    "download, advert",
    "x9, comment"
  })
  void wholeWordsStandAlone(String names, String group) {
    assertTrue(!groups(names).contains(group), () -> groups(names).toString());
  }

  @Test
  void theFeaturesFollowTheGroups() {
    int first = Feature.CLASS_COMMENT.ordinal();
    for (int i = 0; i < words.groups().size(); i++) {
      String expected = "CLASS_" + words.groups().get(i).toUpperCase(java.util.Locale.ROOT);
      assertEquals(expected, Feature.values()[first + i].name());
    }
    assertEquals(Feature.KINDS_OF_NAMES.ordinal(), first + words.groups().size());
  }
}
