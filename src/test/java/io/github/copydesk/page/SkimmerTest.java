package io.github.copydesk.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.block.Block;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.HtmlBlocks;
import io.github.copydesk.page.Skimmer.Skimmed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkimmerTest {
  private static final String LONG = "x = 1; ".repeat(100);

  private static Optional<Skimmed> skim(String html) {
    byte[] bytes = html.getBytes(UTF_8);
    return Skimmer.skim(bytes, bytes.length, Limits.DEFAULT.depth());
  }

  private static String kept(String html) {
    return kept(skim(html).orElseThrow());
  }

  private static String kept(Skimmed skimmed) {
    return new String(skimmed.html(), 0, skimmed.length(), UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p class=a data-x='>' id=b>a</p> | <p class=a id=b>a</p>",
        "<p data-x=1>a | <p>a",
        "<p data-x id=a>a | <p id=a>a",
        "<p id=a data-x=\"1\"title=b>a | <p id=a title=b>a",
        "<img alt=a data-x=\"1\"/> | <img alt=a />",
        "<img srcset='a 2x' src=b width=1 /> | <img src=b />",
        "<a href=x target=_blank>a</a> | <a>a</a>",
        "<a href=x rel=license>a</a> | <a href=x rel=license>a</a>",
        "<a href=x href=y rel=license>a</a> | <a href=x rel=license>a</a>",
        "<link rel=canonical href=x hreflang=en> | <link rel=canonical href=x>",
        "<link rel='a LICENSE' href=x media=b> | <link rel='a LICENSE' href=x>",
        "<link rel=ic&#111;n href=x media=b> | <link rel=ic&#111;n href=x>",
        "<link rel=stylesheet href=x> <link rel=icon href=y><p>a | <p>a",
        "<link rel=stylesheet href=x =b><p>a | <link rel=stylesheet href=x =b><p>a",
        "<p>a<link rel=stylesheet href=x> | <p>a<link rel=stylesheet href=x>",
        "a<link rel=stylesheet href=x> | a<link rel=stylesheet href=x>",
        "<meta charset=utf-8 name=a content=b> | <meta name=a content=b>",
        "<font color=red face=x>a</font> | <font color=red face=x>a</font>",
        "<P CLASS=a ONCLICK=b>a | <P CLASS=a>a",
        "<p title='a' =b>a | <p title='a' =b>a",
        "<svg><path d='M1 1'/></svg>a | <svg></svg>a",
        "<svg id=a> <g><path d='>'/></g> <rect></svg>a | <svg></svg>a",
        "<svg><path d='a'/><title>a</title></svg> | <svg><path /><title>a</title></svg>",
        "<svg><path d='a'/>b</svg> | <svg><path />b</svg>",
        "<svg><g><b>a</b></g></svg> | <svg><g><b>a</b></g></svg>",
        "<svg/><path d='a'/> | <svg/><path />",
        "a<!-- b > c -- d -->e | a<!---->e",
        "a<!-->b-->c | a<!-->b-->c",
        "a<!-- b --!>c | a<!----!>c",
        "a<style>p > a { b: '</p>' }</style>a | a<style></style>a",
        "<head> <style media=a>p > a { b: '</p>' }</style > <title>a | <head><title>a",
        "<style>a</style b=c =d>a | <style></style b=c =d>a",
        "<head> <script src=a></script> </head> <body> | <head></head> <body>",
        "<head> <script>f(1)</script> </head> | <head><script>f(1)</script></head>",
        "<noscript><style>a</style></noscript> | <noscript><style></style></noscript>",
        "`a < b <3 <p data-x>c` | `a < b <3 <p>c`",
        "<title>a <p data-x='b'> </title> | <title>a <p data-x='b'> </title>",
        "<textarea><p data-x='b'></textarea> | <textarea><p data-x='b'></textarea>",
      })
  void keepsWhatSomebodyReads(String html, String kept) {
    assertEquals(kept, kept(html));
  }

  @Test
  void keepsOneBlankOfTheIndentUnlessThePageShowsIt() {
    assertEquals("<i>a</i>\n<b>a</b>", kept("<i>a</i>\n        <b>a</b>"));
    assertEquals("<i>a</i>\n  <b>a</b>", kept("<i>a</i>\n  <b>a</b>"));
    String shown = "<pre>\n        a</pre>\n       <p>a";
    assertEquals(shown, kept(shown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "<div> <p>a</p> <b>b</b> <p>c</p> </div>|<div><p>a</p><b>b</b><p>c</p></div>",
        "<ul> <li>a</li> <li>b</li> </ul> <i>|<ul><li>a</li><li>b</li></ul><i>",
        "<ul> <li>a <li>b</li> </ul> <i>|<ul><li>a <li>b</li></ul><i>",
        "<ul> <li>a <li>b <i>c</i> </ul> <i>|<ul><li>a <li>b <i>c</i> </ul> <i>",
        "<li>a</li> <a>b</a>|<li>a</li><a>b</a>",
        "a</li> <a>b</a>|a</li> <a>b</a>",
        "<div><i>a</i> </div> <b>b</b>|<div><i>a</i></div><b>b</b>",
        "<i>a</i> </div> <b>b</b>|<i>a</i> </div> <b>b</b>",
        "<div><section>a</div> </section> <b>b</b>|<div><section>a</div> </section> <b>b</b>",
        "<div><form>a</form> </div> <b>b</b>|<div><form>a</form> </div> <b>b</b>",
        "<div><svg></div> </svg> </div> <b>b</b>|<div><svg></div> </svg> </div> <b>b</b>",
        "<button><div><button> </div> <i>a|<button><div><button> </div> <i>a",
        "<h1><h2>a</h2> </h1> <b>b</b>|<h1><h2>a</h2></h1> <b>b</b>",
        "<div><span>a</div> <b>b</b> </div> <i>a|<div><span>a</div><b>b</b> </div> <i>a",
        "<div><br> </div> a|<div><br> </div> a",
        "<i>a</i> <td> <b>b</b>|<i>a</i> <td> <b>b</b>",
        "<meta name=a> <link rel=license href=c> <p>|<meta name=a><link rel=license href=c><p>",
        "<b>a</b> <i>b</i>|<b>a</b> <i>b</i>",
        "<span>a</span> <img src=b>|<span>a</span> <img src=b>",
        "<p>a <p>b|<p>a <p>b",
        "<div> </div>|<div> </div>",
        "<p>a</p> <!-- b --> <p>c|<p>a</p> <!----> <p>c",
        "<b><p>a</p> <p>b</p></b> <p>c|<b><p>a</p> <p>b</p></b><p>c",
        "<p><b>a</p> <p>b</p> </b><p>c</p> <p>|<p><b>a</p> <p>b</p> </b><p>c</p><p>",
        "<b><i>a</b></i> <p>b</p> <p>c|<b><i>a</b></i> <p>b</p> <p>c",
        "<b><table><td>a</b></table> <p>b</p> <p>|<b><table><td>a</b></table> <p>b</p> <p>",
        "<a>a<a>b</a> <p>c</p> <p>|<a>a<a>b</a> <p>c</p> <p>",
      })
  void cutsBlanksBesideBlocksUnlessAFormatMayBeOpen(String html, String kept) {
    assertEquals(kept, kept(html));
  }

  @Test
  void cutsLongScriptsAndRemembersThem() {
    String call = "<script>f('é')</script>";
    Skimmed skimmed =
        skim("<script>" + LONG + "</script>" + call + "<p><script src=a>" + LONG + "</script>")
            .get();
    assertEquals(call + "<p><script></script>", kept(skimmed));
    assertEquals(List.of(LONG, "f('é')", LONG), skimmed.scripts());
  }

  @Test
  void leavesLinkedDataToTheParser() {
    String html = "<script type='application/LD+json'>" + LONG + "</script>";
    assertEquals(html, kept(html));
    String escaped = "<script type='application/ld&#43;json'>" + LONG + "</script>";
    assertEquals(escaped, kept(escaped));
  }

  /** Half a page may end anywhere. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>a",
        "<style>a",
        "<!-- a",
        "<p class",
        "<p data-x='a",
        "<p data-x=",
        "<",
        "</",
        "<!",
        "a</p"
      })
  void keepsAnEndThatIsCut(String html) {
    assertEquals(outline(Jsoup.parse(html)), outline(Jsoup.parse(kept(html))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<math><mi>a</mi></math>",
        "<svg><foreignObject><p>a</p></foreignObject></svg>",
        "<svg><style><p>a</style></svg>",
        "<svg><desc><b>a</desc></svg>",
        "<frameset><frame></frameset>",
        "<plaintext>a",
        "<script/>a</script>",
        "<script><!-- <script> a </script> --></script>",
        "<template><col><script>a</script></template>",
        "<p><![CDATA[ a > b ]]></p>",
        "<script></script><!doctype html>",
        "<script></script><head class=a>",
      })
  void leavesAlonePagesThatTheParserReadsInItsOwnWay(String html) {
    assertTrue(skim(html).isEmpty());
  }

  @Test
  void changesNothingThatIsReadOnFixtures() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures"))) {
      for (Path file : files.filter(f -> f.endsWith("page.html")).toList()) {
        assertSame(new String(Files.readAllBytes(file), UTF_8));
      }
    }
  }

  /** Pieces of markup in any order, most of it broken. */
  @Test
  void changesNothingThatIsReadOnBrokenPages() {
    Random random = new Random(Long.getLong("copydesk.skim.seed", 11));
    for (int page = 0; page < Integer.getInteger("copydesk.skim.pages", 5_000); page++) {
      StringBuilder html = new StringBuilder();
      for (int piece = random.nextInt(40); piece >= 0; piece--) {
        html.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertSame(html.toString());
    }
  }

  /** Elements in one another, most of them sound, with blanks and words between them. */
  @Test
  void changesNothingThatIsReadOnPagesWithAFewErrors() {
    Random random = new Random(Long.getLong("copydesk.skim.seed", 12));
    for (int page = 0; page < Integer.getInteger("copydesk.skim.pages", 5_000); page++) {
      StringBuilder html = new StringBuilder();
      element(html, random, 0, 2 + random.nextInt(30));
      assertSame(html.toString());
    }
  }

  /** Deeper than the parser builds, an element is no longer open when another is. */
  @Test
  void changesNothingThatIsReadOnDeepPages() {
    assertSame(
        "<div>".repeat(600)
            + "<section><aside><i>a</i> </aside> <i>b</i> </section> <i>c</i>"
            + "</div>".repeat(600));
  }

  private static final List<String> NAMES =
      List.of(
          ("div section ul ol li dl dd dt h1 h2 p a b span button form table tr td select option"
                  + " object svg main figure blockquote details menu template noscript label ruby"
                  + " rt center")
              .split(" "));

  private static void element(StringBuilder html, Random random, int depth, int errors) {
    String name = NAMES.get(random.nextInt(random.nextInt(3) > 0 ? 10 : NAMES.size()));
    if (random.nextInt(errors) > 0) {
      html.append('<').append(name).append('>');
    }
    for (int child = random.nextInt(depth > 4 ? 1 : 4); child > 0; child--) {
      html.append(List.of("", " ", "\n", "a", " b ", "<br>", "<!---->").get(random.nextInt(7)));
      element(html, random, depth + 1, errors);
    }
    html.append(List.of("", " ", "c", "d ").get(random.nextInt(4)));
    if (random.nextInt(errors) > 0) {
      html.append("</").append(name).append('>');
    }
    html.append(List.of("", " ", "e", " f").get(random.nextInt(4)));
  }

  private static final List<String> PIECES =
      List.of(
          "a ",
          "b\n         ",
          "<p>",
          "</p>",
          "<div class=a data-b=c>",
          "</div>",
          "<b>",
          "</b>",
          "<b data-x=1>",
          "<a href=x>",
          "<a rel=license href=y data-z>",
          "</a>",
          "<i id=a onclick='b'>",
          "</i>",
          "<table>",
          "<tr>",
          "<td colspan=2>",
          "</td>",
          "</table>",
          "<select>",
          "<option value=a>",
          "</select>",
          "<svg viewBox='0 0'>",
          "</svg>",
          "<path d=a />",
          "<svg>\n<path d=b>",
          "</g>",
          "<title>",
          "</title>",
          "<desc>",
          "</desc>",
          "<script>",
          "<script type=a>" + LONG,
          "</script>",
          "<style>",
          "</style>",
          "<!--",
          "-->",
          "--!>",
          "<!-->",
          "<![CDATA[",
          "]]>",
          "<?php a ?>",
          "<!doctype html>",
          "<noscript>",
          "</noscript>",
          "<template>",
          "</template>",
          "<iframe src=a>",
          "</iframe>",
          "<textarea>\n",
          "</textarea>",
          "<pre>\n",
          "</pre>",
          "<li data-a>",
          "<ul>",
          "</ul>",
          "</li>",
          "<section>",
          "</section>",
          "<span>",
          "</span>",
          "<menu>",
          "</menu>",
          "<br/>",
          "</br>",
          "<img src=a alt='b' width=1/>",
          "<input type=hidden value=a>",
          "<form action=a>",
          "</form>",
          "<h1 style='display:none' lang=en>",
          "</h1>",
          "<body class=a onload=b>",
          "</body>",
          "<html lang=en data-a=b>",
          "</html>",
          "<head>",
          "<head class=a>",
          "</head>",
          "<meta name=a content=b charset=c>",
          "<link rel=canonical href=a media=b>",
          "<font size=1>",
          "</font>",
          "<nobr>",
          "<button type=a>",
          "</button>",
          "<ruby>",
          "<rt>",
          "<object data=a>",
          "</object>",
          "<",
          ">",
          "\"",
          "'",
          "=",
          "/",
          " ",
          "\0",
          "&amp;",
          "&lt;p>",
          "<p ",
          "<p a='",
          "<p a=b/",
          "class=x",
          " data-q=\"r\"",
          " id=\"s\"",
          "</",
          "<!",
          "<g>",
          "<image href=a src=b>",
          "<xmp>",
          "</xmp>",
          "<caption>",
          "<colgroup>",
          "<col span=2>",
          "<dd>",
          "<dt data-x>",
          "<applet>",
          "<marquee>");

  private static void assertSame(String html) {
    Optional<Skimmed> skimmed = skim(html);
    if (skimmed.isPresent()) {
      Document whole = Jsoup.parse(html);
      Document left = Jsoup.parse(kept(skimmed.get()));
      assertEquals(outline(whole), outline(left), html);
      assertEquals(
          FactsReader.read(whole, Optional.empty()),
          FactsReader.read(left, Optional.empty()),
          html);
      assertEquals(blocks(whole), blocks(left), html);
    }
  }

  private static String blocks(Document document) {
    Blocks blocks = HtmlBlocks.of(document.body(), Limits.DEFAULT);
    StringBuilder out = new StringBuilder();
    for (Block block : blocks.blocks()) {
      out.append(block.text()).append(' ').append(block.markup().hint()).append('\n');
    }
    for (int i = 0; i < blocks.tree().size(); i++) {
      if (blocks.tree().endBlock(i) > blocks.tree().firstBlock(i)) {
        out.append(blocks.tree().name(i)).append(' ').append(blocks.tree().hints(i)).append(' ');
        out.append(blocks.tree().hidden(i)).append(blocks.tree().datetime(i)).append('\n');
      }
    }
    blocks.pictures().forEach(picture -> out.append(picture.source()).append(picture.alt()));
    return out.toString();
  }

  private static final Set<String> READ =
      Set.of(
          "aria-hidden",
          "class",
          "content",
          "data-testid",
          "datetime",
          "hidden",
          "id",
          "itemprop",
          "itemtype",
          "pubdate",
          "rel",
          "role",
          "style",
          "title",
          "data-published",
          "data-datetime",
          "data-timestamp",
          "data-date",
          "data-time",
          "data-published-at-date",
          "data-published-at",
          "data-published-date",
          "data-publish-date",
          "data-pubdate");

  /** All that is read of a document. */
  private static String outline(Document document) {
    StringBuilder out = new StringBuilder();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof DataNode
                || node instanceof Comment
                || node.nodeName().equals("#processing-instruction")
                || isBlank(node)
                || isDrawn(node)
                || isOfHead(node)) {
              return;
            }
            out.append('\n').append(" ".repeat(Math.min(depth, 60))).append(node.nodeName());
            if (node instanceof Element element) {
              attributes(element, out);
            } else if (node instanceof TextNode text) {
              boolean pre = element(text).closest("pre, listing, xmp, textarea") != null;
              out.append('[')
                  .append(pre ? text.getWholeText() : PageText.collapse(text.getWholeText()));
              out.append("]");
            }
          }

          @Override
          public void tail(Node node, int depth) {}
        },
        document);
    return out.toString();
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text
        && PageText.collapse(text.getWholeText()).isEmpty()
        && (element(text).closest("pre, listing, xmp, textarea") == null
            || element(text).closest("svg") != null);
  }

  private static final Set<String> DRAWN =
      Set.of(
          ("circle clippath defs ellipse g line lineargradient mask path polygon polyline"
                  + " radialgradient rect stop symbol use")
              .split(" "));

  /** Lines and curves of an SVG. */
  private static boolean isDrawn(Node node) {
    return element(node).closest("svg") != null
        && node instanceof Element element
        && DRAWN.contains(element.normalName());
  }

  /** Elements of the head that say nothing, whatever there is of them. */
  private static boolean isOfHead(Node node) {
    if (!(node instanceof Element element) || !element(node).normalName().equals("head")) {
      return false;
    }
    String relation = element.attr("rel").toLowerCase(Locale.ROOT);
    return switch (element.normalName()) {
      case "style", "script" -> true;
      case "link" -> !relation.contains("canonical") && !relation.contains("license");
      default -> false;
    };
  }

  private static Element element(Node text) {
    return text.parent() instanceof Element element ? element : new Element("p");
  }

  private static void attributes(Element element, StringBuilder out) {
    for (Attribute attribute : element.attributes()) {
      if (isRead(element, attribute.getKey())) {
        out.append(' ').append(attribute.getKey()).append('=').append(attribute.getValue());
      }
    }
  }

  private static boolean isRead(Element element, String name) {
    return READ.contains(name) && !element.normalName().equals("svg")
        || switch (element.normalName()) {
          case "html" -> name.equals("lang") || name.equals("xml:lang");
          case "img" -> name.equals("src") || name.equals("data-src") || name.equals("alt");
          case "meta" ->
              name.equals("name")
                  || name.equals("property")
                  || name.equals("http-equiv")
                  || name.equals("value");
          case "script" -> name.equals("type");
          default -> name.equals("href") && element.hasAttr("rel");
        };
  }
}
