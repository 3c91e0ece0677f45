package io.github.copydesk.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectorTest {
  private final Detector detector = new Detector();

  /** The sentences of the rule files that no rule may find: one language a file. */
  private static Map<String, List<String>> sentences() {
    Map<String, List<String>> sentences = new TreeMap<>();
    for (Rule rule : Rules.load().all()) {
      String language = rule.origin().file().substring(0, 2);
      if (rule.origin().languages().contains(language)) {
        sentences.computeIfAbsent(language, l -> new ArrayList<>()).addAll(rule.examples().no());
      }
    }
    return sentences;
  }

  static Stream<Map.Entry<String, List<String>>> languages() {
    return sentences().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void knowsEveryLanguageThatHasRules(Map.Entry<String, List<String>> language) {
    String paragraphs = String.join("\n", language.getValue());
    assertEquals(Optional.of(language.getKey()), detector.detect(paragraphs));
  }

  @Test
  void isSeldomWrongAboutTwoSentences() {
    int told = 0;
    int wrong = 0;
    for (Map.Entry<String, List<String>> language : sentences().entrySet()) {
      List<String> lines = language.getValue();
      for (int i = 0; i + 1 < lines.size(); i += 2) {
        Optional<String> found = detector.detect(lines.get(i) + " " + lines.get(i + 1));
        told += found.isPresent() ? 1 : 0;
        wrong += found.filter(code -> !code.equals(language.getKey())).isPresent() ? 1 : 0;
      }
    }
    assertTrue(told >= 100 && wrong * 100 <= told, wrong + " wrong of " + told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "港口星期一重新开放，第一艘渡轮中午离开，船上有四十名乘客。船长说，风还没有完全停。",
        "港口星期一重新開放，第一艘渡輪中午離開，船上有四十名乘客。船長說，風還沒有完全停。"
      })
  void knowsBothScriptsOfChinese(String text) {
    assertEquals(Optional.of("zh"), detector.detect(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Ferry, 12 May", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20"})
  void saysNothingOfWhatIsNoText(String text) {
    assertEquals(Optional.empty(), detector.detect(text));
  }
}
