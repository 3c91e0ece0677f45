package io.github.copydesk.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Paragraph;
import io.github.copydesk.article.Paragraph.Type;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlWriterTest {

  @Test
  void writesACompleteDocument() {
    assertEquals(
        """
        <!DOCTYPE html>
        <html lang="en-GB" dir="ltr">
        <head>
        <meta charset="utf-8">
        <title>Harbour bridge reopens</title>
        </head>
        <body>
        <article>
        <p class="kicker">Transport</p>
        <h1>Harbour bridge reopens</h1>
        <p class="deck">Ferries stop after 40 years</p>
        <p class="byline">By Ida Holm in Port Ness · 2024-05-03</p>
        <p>PORT NESS, May 3 (QA) - The bridge is open.</p>
        <h2>What it cost</h2>
        <ul>
        <li>Steel: 4 million
        <ul>
        <li>of it *paint*</li>
        </ul>
        </li>
        <li>Work: 2 million</li>
        </ul>
        <blockquote>
        <p>It is &quot;ours&quot; &amp; it stays.</p>
        </blockquote>
        <div class="table">
        <p>Cars 3</p>
        <p>Lorries 4</p>
        </div>
        <pre><code>if (a &lt; b)
        	go();</code></pre>
        <p class="note update">This story has been updated.</p>
        <figure><figcaption>The bridge at dawn <small>Ola Berg</small></figcaption></figure>
        </article>
        </body>
        </html>
        """,
        Format.HTML.render(Entry.of("page.html", Samples.full())));
  }

  @Test
  void letsNoMarkupThrough() {
    String html = Format.HTML.render(Entry.of("-", Samples.bare("<script>alert('x')</script>")));
    assertFalse(html.contains("<script"), html);
    assertTrue(html.contains("<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;</p>"), html);
  }

  @Test
  void letsNoAttributeThrough() {
    String html = html(Optional.of("en\" onload=\"x"), "One.");
    assertTrue(html.contains("<html lang=\"en&quot; onload=&quot;x\" dir=\"ltr\">"), html);
  }

  @ParameterizedTest
  @CsvSource({
    "ar, rtl",
    "fa-IR, rtl",
    "he, rtl",
    "ur_PK, rtl",
    "ckb, rtl",
    "uz-Arab, rtl",
    "ks-Deva, ltr",
    "ku, ltr",
    "ja, ltr",
    "x, ltr"
  })
  void knowsTheDirection(String language, String direction) {
    String html = html(Optional.of(language), "One.");
    assertTrue(html.contains(" dir=\"" + direction + "\">"), html);
  }

  @Test
  void leavesTheDirectionOfAnUnknownLanguageToTheBrowser() {
    assertTrue(html(Optional.empty(), "One.").contains("<html dir=\"auto\">"));
  }

  @Test
  void closesListsOfEveryDepth() {
    String html =
        Format.HTML.render(
            Entry.of(
                "-", Samples.of(Optional.empty(), List.of(item(1), item(2), item(3), item(1)))));
    assertTrue(
        html.contains(
            "<ul>\n<li>x\n<ul>\n<li>x\n<ul>\n<li>x</li>\n</ul>\n</li>\n</ul>\n</li>\n"
                + "<li>x</li>\n</ul>\n</article>"),
        html);
    String deepLast =
        Format.HTML.render(Entry.of("-", Samples.of(Optional.empty(), List.of(item(1), item(2)))));
    assertTrue(
        deepLast.contains("<ul>\n<li>x\n<ul>\n<li>x</li>\n</ul>\n</li>\n</ul>\n</article>"),
        deepLast);
  }

  @Test
  void putsSeveralArticlesIntoOneDocument() throws IOException {
    StringBuilder out = new StringBuilder();
    EntryWriter writer = Format.HTML.open(out, true);
    writer.write(Samples.failed());
    writer.write(Entry.of("a", Samples.of(Optional.of("he"), List.of())));
    writer.write(Entry.of("b", Samples.bare("Two.")));
    writer.finish();
    assertEquals(
        """
        <!DOCTYPE html>
        <html>
        <head>
        <meta charset="utf-8">
        <title>Articles</title>
        </head>
        <body>
        <article lang="he" dir="rtl">
        </article>
        <article dir="auto">
        <p>Two.</p>
        </article>
        </body>
        </html>
        """,
        out.toString());
  }

  @Test
  void writesNothingForAnError() {
    assertEquals("", Format.HTML.render(Samples.failed()));
  }

  private static String html(Optional<String> language, String text) {
    return Format.HTML.render(
        Entry.of("-", Samples.of(language, List.of(new Paragraph(Type.PARAGRAPH, 0, text, 0)))));
  }

  private static Paragraph item(int level) {
    return new Paragraph(Type.LIST_ITEM, level, "x", 0);
  }
}
