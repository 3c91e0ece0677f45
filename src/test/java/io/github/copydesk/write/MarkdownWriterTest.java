package io.github.copydesk.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Paragraph;
import io.github.copydesk.article.Paragraph.Type;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownWriterTest {

  @Test
  void writesEveryKindOfPiece() {
    assertEquals(
        """
        # Harbour bridge reopens

        *Ferries stop after 40 years*

        By Ida Holm in Port Ness · 2024-05-03

        PORT NESS, May 3 (QA) - The bridge is open.

        ## What it cost

        - Steel: 4 million
          - of it \\*paint\\*
        - Work: 2 million

        > It is "ours" & it stays.

        Cars 3\\
        Lorries 4

        ```
        if (a < b)
        	go();
        ```

        *This story has been updated.*
        """,
        Format.MARKDOWN.render(Entry.of("page.html", Samples.full())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "# not a heading ¦ \\# not a heading",
        "#1 of the charts ¦ #1 of the charts",
        "## x ¦ \\## x",
        "- a dash ¦ \\- a dash",
        "-5 degrees ¦ -5 degrees",
        "--- ¦ \\---",
        "=== ¦ \\===",
        "+ plus ¦ \\+ plus",
        "> more ¦ \\> more",
        "2015. A year ¦ 2015\\. A year",
        "1) first ¦ 1\\) first",
        "1.5 million ¦ 1.5 million",
        "1234567890. ten digits ¦ 1234567890. ten digits",
        "in 2015. A year ¦ in 2015. A year",
        "a * b ¦ a \\* b",
        "_so_ snake_case ¦ \\_so\\_ snake_case",
        "`tick` ¦ \\`tick\\`",
        "[1] see ¦ \\[1] see",
        "![x](y) ¦ !\\[x](y)",
        "a < b <b> </i> <!-- ¦ a < b \\<b> \\</i> \\<!--",
        "AT&T &amp; &#42; R&D; ¦ AT&T \\&amp; \\&#42; R\\&D;",
        "back\\slash ¦ back\\\\slash",
        "a | b ~~c~~ ¦ a \\| b \\~\\~c\\~\\~",
      })
  void escapesWhatMarkdownWouldRead(String text, String expected) {
    assertEquals(expected + "\n", Format.MARKDOWN.render(Entry.of("-", Samples.bare(text))));
  }

  @Test
  void keepsLineBreaksFromStartingABlock() {
    assertEquals("a # b\n", Format.MARKDOWN.render(Entry.of("-", Samples.bare("a\n# b"))));
  }

  @Test
  void keepsSubheadsBelowTheHeadlineAndTheirLastHash() {
    assertEquals(
        "## One\n\n###### Nine\n\n### C \\#\n",
        render(
            new Paragraph(Type.HEADING, 1, "One", 0),
            new Paragraph(Type.HEADING, 9, "Nine", 1),
            new Paragraph(Type.HEADING, 3, "C #", 2)));
  }

  @Test
  void fencesCodeThatHoldsFences() {
    assertEquals(
        "````\n```\nx\n```\n````\n", render(new Paragraph(Type.CODE, 0, "```\nx\n```", 0)));
  }

  @Test
  void joinsQuotedParagraphs() {
    assertEquals(
        "> One\n>\n> \\# Two\n",
        render(new Paragraph(Type.QUOTE, 0, "One", 0), new Paragraph(Type.QUOTE, 0, "# Two", 1)));
  }

  @Test
  void rulesOffArticles() throws IOException {
    StringBuilder out = new StringBuilder();
    EntryWriter writer = Format.MARKDOWN.open(out, true);
    writer.write(Entry.of("a", Samples.bare("One.")));
    writer.write(Samples.failed());
    writer.write(Entry.of("b", Samples.bare("Two.")));
    writer.finish();
    assertEquals("One.\n\n---\n\nTwo.\n", out.toString());
  }

  private static String render(Paragraph... body) {
    return Format.MARKDOWN.render(Entry.of("-", Samples.of(Optional.empty(), List.of(body))));
  }
}
