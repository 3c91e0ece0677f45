package io.github.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GunzipTest {
  private static final int PLENTY = 1 << 24;

  @Test
  void readsWhatIsNotZippedAsItIs() throws IOException {
    assertEquals("plain", text(bytes("plain")));
    assertEquals("", text(new byte[0]));
    assertArrayEquals(new byte[] {0x1f}, Content.of(stream(new byte[] {0x1f}), PLENTY));
  }

  @Test
  void readsAllMembers() throws IOException {
    assertEquals("one two three", text(join(zip("one "), zip(""), zip("two "), zip("three"))));
  }

  @Test
  void readsMembersThatComeInDrops() throws IOException {
    InputStream drops =
        new FilterInputStream(stream(join(zip("one "), zip("two")))) {
          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            return super.read(into, from, Math.min(length, 1));
          }
        };
    assertEquals("one two", new String(Content.of(drops, PLENTY), StandardCharsets.UTF_8));
  }

  @Test
  void readsBytesThatDoNotCompress() throws IOException {
    byte[] noise = new byte[3_000_000];
    new Random(7).nextBytes(noise);
    assertArrayEquals(noise, Content.of(stream(zip(noise)), PLENTY));
    assertEquals(1_000, Content.of(stream(zip(noise)), 1_000).length);
    assertEquals(noise.length, Content.of(stream(zip(noise)), noise.length).length);
  }

  @Test
  void skipsEveryOptionalHeaderField() throws IOException {
    byte[] plain = zip("text");
    byte[] flagged = join(new byte[] {31, (byte) 139, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 0});
    byte[] fields = join(new byte[] {3, 0, 1, 2, 3}, bytes("name\0note\0"), new byte[] {9, 9});
    byte[] data = java.util.Arrays.copyOfRange(plain, 10, plain.length);
    assertEquals("text", text(join(flagged, fields, data)));
  }

  @Test
  void ignoresWhatFollowsTheLastMember() throws IOException {
    assertEquals("text", text(join(zip("text"), bytes("\0\0\0 padding"))));
  }

  @Test
  void refusesAnotherMethod() {
    byte[] bytes = zip("text");
    bytes[2] = 7;
    assertThrows(IOException.class, () -> text(bytes));
  }

  @Test
  @Timeout(120)
  void readsAHundredThousandEmptyMembers() throws IOException {
    byte[] empty = zip("");
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    for (int i = 0; i < 100_000; i++) {
      many.writeBytes(empty);
    }
    assertEquals("", text(many.toByteArray()));
  }

  private static String text(byte[] content) throws IOException {
    return new String(Content.of(stream(content), PLENTY), StandardCharsets.UTF_8);
  }

  private static InputStream stream(byte[] content) {
    return new ByteArrayInputStream(content);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String text) {
    return zip(bytes(text));
  }

  private static byte[] zip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }
}
