package io.github.copydesk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The laws hold for lines that are made out of real ones: cut, joined, doubled, with letters of
 * other scripts and signs of the craft in them. The same lines in every build.
 */
class ParserPropertiesTest {
  private static final int LINES = 1_500;

  private static final List<String> SIGNS =
      List.of(
          " ",
          ", ",
          "/",
          " - ",
          " — ",
          ": ",
          " | ",
          "(",
          ")",
          "[",
          "]",
          ".",
          "...",
          "@",
          "&",
          "and ",
          " und ",
          "By ",
          "Von ",
          "in ",
          "for ",
          "Photo: ",
          "(AP)",
          "dpa",
          "Reuters",
          "BERLIN",
          "Oct 5",
          "5.10.2023",
          "2023-10-05T16:42:00Z",
          "12:30 pm",
          "GMT+14",
          "31",
          "29 February 2023",
          "令和5年",
          "10月17日",
          "新华社",
          "电",
          "기자",
          "記者",
          "5 أكتوبر",
          "ה-5 באוקטובר",
          "\u200F",
          "\u00AD",
          "\u0301",
          "\uD83D\uDE00",
          "\uD83D",
          "\u0000",
          "İ",
          "ß",
          "ﬁ",
          "{\"",
          "\":",
          "[{",
          "}",
          "\"@type\":\"NewsArticle\",",
          "\\u00e9",
          "null");

  @ParameterizedTest
  @EnumSource(
      value = Target.class,
      names = {"DATELINE", "BYLINE", "DATE", "JSON_LD"})
  void lawsHoldForMadeUpLines(Target target) {
    List<byte[]> seeds = new ArrayList<>(Corpus.of(target).values());
    Random random = new Random(target.ordinal());
    for (int n = 0; n < LINES; n++) {
      byte[] line = line(seeds, random);
      try {
        target.check(line);
      } catch (AssertionError | RuntimeException broken) {
        throw new AssertionError("line " + n + ": " + new String(line, UTF_8), broken);
      }
    }
  }

  private static byte[] line(List<byte[]> seeds, Random random) {
    String line = pick(seeds, random);
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      int at = random.nextInt(line.length() + 1);
      int end = Math.min(line.length(), at + random.nextInt(12));
      line =
          switch (random.nextInt(5)) {
            case 0 -> line.substring(0, at) + line.substring(end);
            case 1 ->
                line.substring(0, at)
                    + SIGNS.get(random.nextInt(SIGNS.size()))
                    + line.substring(at);
            case 2 -> line.substring(0, end) + line.substring(at);
            case 3 -> line.substring(0, at) + pick(seeds, random).substring(1);
            default ->
                line.substring(0, at)
                    + line.substring(at, end).toUpperCase(java.util.Locale.ROOT)
                    + line.substring(end);
          };
    }
    return line.getBytes(UTF_8);
  }

  private static String pick(List<byte[]> seeds, Random random) {
    return new String(seeds.get(random.nextInt(seeds.size())), UTF_8) + " ";
  }
}
