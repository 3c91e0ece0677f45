package io.github.copydesk.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureWordsTest {
  private static final String RESOURCE = "/io/github/copydesk/label/markup-words.txt";
  private static final String FILE = "src/main/resources" + RESOURCE;

  private final FeatureWords words = FeatureWords.load(RESOURCE);

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
  void everyWordIsFound() throws IOException {
    for (String line : Files.readAllLines(Path.of(FILE))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String group = line.substring(0, line.indexOf(':'));
        for (String word : line.substring(line.indexOf(':') + 1).strip().split(" +")) {
          String name = word.startsWith("=") ? word.substring(1) : word;
          assertTrue(groups(name).contains(group), () -> name + ": " + groups(name));
        }
      }
    }
  }

  /** Ends of words that a table which grows while they are added would have let stand alone. */
  @ParameterizedTest
  @CsvSource({"eed, list", "ard, advert", "ner, advert", "ure, meta"})
  void theEndOfAWordIsNoWord(String names, String group) {
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
