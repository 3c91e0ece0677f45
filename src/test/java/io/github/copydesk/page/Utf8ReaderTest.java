package io.github.copydesk.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {
  private static final String LETTERS = "aé€ 中\uD83D\uDE00";

  /** Runs of ASCII of all lengths between letters of one to four bytes. */
  private static String text(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    while (text.length() < 2_000) {
      int letter = random.nextInt(LETTERS.length() - 1);
      boolean half = Character.isSurrogate(LETTERS.charAt(letter));
      text.append(half ? "\uD83D\uDE00" : LETTERS.substring(letter, letter + 1));
      text.append("x".repeat(random.nextInt(120)));
    }
    return text.toString();
  }

  private static String read(byte[] bytes, int buffer) {
    StringBuilder all = new StringBuilder();
    char[] chars = new char[buffer + 2];
    Utf8Reader reader = new Utf8Reader(bytes, bytes.length);
    for (int count = reader.read(chars, 1, buffer); count >= 0; ) {
      all.append(chars, 1, count);
      count = reader.read(chars, 1, buffer);
    }
    return all.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 64, 333, 5_000})
  void readsTheSameIntoBuffersOfAnySize(int buffer) {
    for (int seed = 0; seed < 20; seed++) {
      String text = text(seed);
      byte[] bytes = text.getBytes(UTF_8);
      assertEquals(text, read(bytes, buffer));
      assertEquals(text.length(), Utf8.of(bytes, bytes.length).units());
    }
  }

  @Test
  void refusesWhatTheJdkRefuses() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[1 + random.nextInt(12)];
      for (int b = 0; b < bytes.length; b++) {
        bytes[b] = (byte) (random.nextInt(3) == 0 ? 'a' : 0x80 | random.nextInt(0x80));
      }
      boolean sound = new String(bytes, UTF_8).indexOf('\uFFFD') < 0;
      assertEquals(sound, Utf8.of(bytes, bytes.length).units() >= 0);
    }
  }

  @Test
  void tellsAnEscape() {
    byte[] plain = "a long line of nothing but ASCII, é and more".getBytes(UTF_8);
    assertFalse(Utf8.of(plain, plain.length).mayEscape());
    for (int at = 0; at < 20; at++) {
      byte[] escaped = plain.clone();
      escaped[at] = 0x1B;
      assertTrue(Utf8.of(escaped, escaped.length).mayEscape());
    }
  }
}
