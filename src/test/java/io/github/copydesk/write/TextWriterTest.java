package io.github.copydesk.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Paragraph;
import io.github.copydesk.article.Paragraph.Type;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextWriterTest {

  @Test
  void writesHeadlineDeckAndBody() {
    assertEquals(
        """
        Harbour bridge reopens

        Ferries stop after 40 years

        PORT NESS, May 3 (QA) - The bridge is open.

        What it cost

        - Steel: 4 million
          - of it *paint*
        - Work: 2 million

        It is "ours" & it stays.

        Cars 3
        Lorries 4

        if (a < b)
        	go();

        This story has been updated.
        """,
        Format.TEXT.render(Entry.of("page.html", Samples.full())));
  }

  @Test
  void writesNothingForAnError() {
    assertEquals("", Format.TEXT.render(Samples.failed()));
  }

  @Test
  void writesNothingForAnEmptyBody() {
    assertEquals("", Format.TEXT.render(Entry.of("-", Samples.bare())));
  }

  @Test
  void separatesArticlesAndSkipsErrors() throws IOException {
    StringBuilder out = new StringBuilder();
    EntryWriter writer = Format.TEXT.open(out, true);
    writer.write(Samples.failed());
    writer.write(Entry.of("a", Samples.bare("One.", "Two.")));
    writer.write(Samples.failed());
    writer.write(Entry.of("b", Samples.bare("Three.")));
    writer.finish();
    assertEquals("One.\n\nTwo.\n\n\nThree.\n", out.toString());
  }

  @Test
  void leavesOutWhatMovesTheCursor() {
    assertEquals(
        "red [31mtext and a break\n",
        Format.TEXT.render(Entry.of("-", Samples.bare("red \u001b[31mtext\u009b and\na\tbreak"))));
  }

  @Test
  void bringsListDepthsIntoOrder() {
    List<Paragraph> items =
        List.of(item(4, "a"), item(4, "b"), item(1, "c"), item(0, "d"), item(900, "e"));
    assertEquals(
        "- a\n  - b\n- c\n- d\n  - e\n",
        Format.TEXT.render(Entry.of("-", Samples.of(Optional.empty(), items))));
  }

  private static Paragraph item(int level, String text) {
    return new Paragraph(Type.LIST_ITEM, level, text, 0);
  }
}
