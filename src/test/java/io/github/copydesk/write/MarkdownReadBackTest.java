package io.github.copydesk.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Paragraph;
import io.github.copydesk.article.Paragraph.Type;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a Markdown reader makes of our Markdown is the text that went in. */
class MarkdownReadBackTest {
  private static final List<Extension> GITHUB =
      List.of(StrikethroughExtension.create(), TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(GITHUB).build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(GITHUB).build();

  private static final String[] PIECES = {
    "a",
    "b",
    "1",
    "23",
    " ",
    " ",
    " ",
    "*",
    "**",
    "_",
    "`",
    "```",
    "[",
    "]",
    "(",
    ")",
    "!",
    "<",
    ">",
    "&",
    "amp;",
    "#",
    "-",
    "+",
    "=",
    "~",
    "|",
    ":",
    ".",
    "\\",
    "\"",
    "'",
    "<b>",
    "http://a.example",
    "<!--",
    "é",
    "。",
    "\t",
    "\n",
    "[a]: /x",
    "---",
    "1. ",
    "$"
  };

  @ParameterizedTest
  @EnumSource(Type.class)
  void readsBackAnyText(Type type) {
    Random random = new Random(20261120);
    for (int round = 0; round < 2_000; round++) {
      List<String> texts =
          IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(i -> text(random)).toList();
      List<Paragraph> body = texts.stream().map(t -> new Paragraph(type, 1, t, 0)).toList();
      String markdown = Format.MARKDOWN.render(Entry.of("-", Samples.of(Optional.empty(), body)));
      String html = HTML.render(PARSER.parse(markdown));
      assertEquals(expected(type, texts), html, () -> markdown);
    }
  }

  private static String text(Random random) {
    String text =
        IntStream.rangeClosed(0, random.nextInt(8))
            .mapToObj(i -> PIECES[random.nextInt(PIECES.length)])
            .reduce("", String::concat);
    return text.isBlank() ? "x" : text.strip();
  }

  private static String expected(Type type, List<String> texts) {
    Stream<String> lines =
        texts.stream().map(t -> escape(type == Type.CODE ? t : t.replaceAll("[\n\t]", " ")));
    List<String> items = lines.toList();
    return switch (type) {
      case PARAGRAPH -> each("<p>", items, "</p>\n");
      case HEADING -> each("<h2>", items, "</h2>\n");
      case QUOTE -> "<blockquote>\n" + each("<p>", items, "</p>\n") + "</blockquote>\n";
      case LIST_ITEM -> "<ul>\n" + each("<li>", items, "</li>\n") + "</ul>\n";
      case TABLE_ROW -> "<p>" + String.join("<br />\n", items) + "</p>\n";
      case CODE -> each("<pre><code>", items, "\n</code></pre>\n");
    };
  }

  private static String each(String before, List<String> texts, String after) {
    return texts.stream().map(t -> before + t + after).reduce("", String::concat);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
