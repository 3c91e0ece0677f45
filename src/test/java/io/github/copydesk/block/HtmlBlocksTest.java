package io.github.copydesk.block;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.page.Limits;
import java.time.Duration;
import java.util.List;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HtmlBlocksTest {

  private static Blocks blocks(String body) {
    return blocks(body, Limits.DEFAULT);
  }

  private static Blocks blocks(String body, Limits limits) {
    return HtmlBlocks.of(
        Parser.htmlParser().setMaxDepth(limits.depth()).parseInput(body, "").body(), limits);
  }

  private static List<String> texts(String body) {
    return blocks(body).blocks().stream().map(Block::text).toList();
  }

  @Test
  void aBlockIsARunOfInlineText() {
    assertEquals(
        List.of("One two three", "four", "five", "six"),
        texts("<p>One <b>two</b>\n three</p>four<div>five</div>six"));
  }

  @Test
  void aLineBreakEndsABlockAndIsCounted() {
    Blocks blocks = blocks("one<br><br>two<hr>three");
    assertEquals(List.of(0, 2, 1), blocks.blocks().stream().map(b -> b.markup().breaks()).toList());
  }

  @Test
  void skipsWhatIsNotText() {
    assertEquals(
        List.of("seen"),
        texts(
            "<script>no()</script><style>p{}</style><svg><text>no</text></svg>"
                + "<select><option>no</select><textarea>no</textarea><p>seen"));
  }

  @Test
  void marksWhatIsHidden() {
    Blocks blocks = blocks("<div hidden><p>a</div><p style='DISPLAY : none'>b<p>c");
    Tree tree = blocks.tree();
    assertTrue(tree.hidden(tree.parent(blocks.get(0).element())));
    assertTrue(tree.hidden(blocks.get(1).element()));
    assertFalse(tree.hidden(blocks.get(2).element()));
  }

  @Test
  void keepsADropCapInItsWord() {
    assertEquals(List.of("Das war es"), texts("<p><span class=cap>D</span>as war es"));
  }

  @Test
  void partsWordsThatElementsGlue() {
    Blocks blocks = blocks("<p>By <a>Jane Doe</a><span>Staff Writer</span> and <i>all</i>");
    assertEquals("By Jane Doe Staff Writer and all", blocks.get(0).text());
    assertArrayEquals(new int[] {11}, blocks.get(0).markup().seams());
  }

  @Test
  void leavesWordsWithInlineTagsWhole() {
    Blocks blocks = blocks("<p>un<b>believ</b>able H<sub>2</sub>O");
    assertEquals("unbelievable H2O", blocks.get(0).text());
    assertArrayEquals(new int[] {2, 8, 14, 15}, blocks.get(0).markup().seams());
  }

  @Test
  void countsWhatIsLinkedBoldAndItalic() {
    Block block = blocks("<p>ab <a href=x>cd</a> <b>e<i>f</i></b> <a href=y>g</a>").get(0);
    assertEquals(3, block.markup().linkChars());
    assertEquals(2, block.markup().links());
    assertEquals(2, block.markup().boldChars());
    assertEquals(1, block.markup().italicChars());
  }

  @Test
  void remembersTheInlineElementAroundTheText() {
    Block block = blocks("<p><span class='Byline' itemprop=author>Jane Doe</span> x").get(0);
    assertEquals("byline author", block.markup().hint());
  }

  @Test
  void anInlineElementAroundBlocksIsAnElementOfTheTree() {
    Blocks blocks = blocks("<a class=card href=x><h3>Head</h3><p>Text</p></a>");
    Tree tree = blocks.tree();
    assertEquals("card", tree.hints(tree.parent(blocks.get(0).element())));
    assertEquals(4, blocks.get(0).markup().linkChars());
  }

  @Test
  void blocksOfAnElementAreOneRange() {
    Blocks blocks = blocks("<p>a<div id=x><p>b<p>c</div><p>d");
    Tree tree = blocks.tree();
    int div = tree.parent(blocks.get(1).element());
    assertEquals("x", tree.hints(div));
    assertEquals(1, tree.firstBlock(div));
    assertEquals(3, tree.endBlock(div));
  }

  @Test
  void picturesKnowTheBlockAfterThem() {
    Blocks blocks = blocks("<p>a<img src=1.jpg alt=' One  pic '><p>b");
    Picture picture = blocks.pictures().get(0);
    assertEquals(1, picture.nextBlock());
    assertEquals("One pic", picture.alt());
    assertEquals(List.of(picture), blocks.picturesBefore(1, 2));
    assertEquals(List.of(), blocks.picturesBefore(2, 9));
  }

  @Test
  void keepsLinesOfPreformattedText() {
    assertEquals(List.of("a\n  b"), texts("<pre>\na\n  b\n</pre>"));
  }

  @Test
  void leavesOutReadingsOfRubyText() {
    assertEquals(List.of("東京"), texts("<ruby>東京<rp>(</rp><rt>とうきょう</rt></ruby>"));
  }

  @Test
  void setsWordsForScreenReadersApart() {
    assertEquals(
        List.of("The fair opened.", "(opens new tab)"),
        texts(
            "<p>The <a href=x>fair<span class='visually-hidden'> (opens new tab)</span></a> opened."));
  }

  @Test
  void stopsAtTheLimitAndSaysSo() {
    Blocks blocks = blocks("<p>x".repeat(50), new Limits(1 << 20, 512, 10));
    assertEquals(10, blocks.size());
    assertTrue(blocks.truncated());
  }

  @Test
  void walksDeepNestingWithoutRecursion() {
    Blocks blocks =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> blocks("<div><b>".repeat(60_000) + "deep"));
    assertEquals("deep", blocks.get(0).text());
  }
}
