package io.github.copydesk.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.write.Style.Profile;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StyleTest {
  private static final Style FRONT = new Style(false, true, false, Profile.COPYDESK);
  private static final Style REMOVED = new Style(false, false, true, Profile.COPYDESK);

  @Test
  void beginsMarkdownWithTheMetadata() throws IOException {
    String text = write(Format.MARKDOWN, FRONT, Entry.of("a \"b\"\\c", Samples.full()));
    assertTrue(text.startsWith("---\ntitle: \"Harbour bridge reopens\"\n"), text);
    assertTrue(text.contains("\nauthors:\n  - \"Ida Holm\"\n"), text);
    assertTrue(text.contains("\ndate: \"2024-05-03T10:05+01:00\"\n"), text);
    assertTrue(text.contains("\nplaces:\n  - \"PORT NESS\"\n"), text);
    assertTrue(text.contains("\nsource: \"a \\\"b\\\"\\\\c\"\n---\n\n# Harbour"), text);
  }

  @Test
  void leavesOutWhatIsNotKnown() throws IOException {
    Entry entry = Entry.of("-", Samples.bare("One."));
    assertEquals("---\nsource: \"-\"\n---\n\nOne.\n", write(Format.MARKDOWN, FRONT, entry));
    assertEquals("One.\n", write(Format.MARKDOWN, Style.ONE, entry));
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "MARKDOWN", "HTML", "TEI"})
  void showsWhatWasRemovedWhenAsked(Format format) throws IOException {
    Entry entry = Entry.of("a", Samples.full());
    assertTrue(write(format, REMOVED, entry).contains("Read 12 times"));
    assertFalse(write(format, Style.ONE, entry).contains("Read 12 times"));
    Entry bare = Entry.of("a", Samples.bare("One."));
    assertEquals(write(format, Style.ONE, bare), write(format, REMOVED, bare));
  }

  private static String write(Format format, Style style, Entry entry) throws IOException {
    StringBuilder out = new StringBuilder();
    EntryWriter writer = format.open(out, style);
    writer.write(entry);
    writer.finish();
    return out.toString();
  }
}
