package io.github.copydesk.explain.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Explanation;
import io.github.copydesk.explain.IndexPage;
import io.github.copydesk.explain.Pages;
import io.github.copydesk.explain.Report;
import io.github.copydesk.explain.ReportFormat;
import io.github.copydesk.explain.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The reports as a reader uses them: click, filter, search, jump, keys, phone, print. */
class ReportInChromium {
  /** Milliseconds in which a filter over 5,000 blocks is done, painting included. */
  private static final double SWIFT = 1500;

  @TempDir static Path folder;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.start(folder);
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void openPier() throws IOException {
    chromium.pretend("", "light");
    chromium.open(report(Pages.pier()), 1280, 900);
  }

  @Test
  void filtersByKindAndGroup() {
    long all = chromium.visible(".b");
    chromium.find("button[data-group=kept]").click();
    assertEquals(3, chromium.visible(".b"));
    assertEquals("3 of " + all + " blocks", chromium.find("#status").getText());
    chromium.find("button[data-kind=headline]").click();
    assertEquals(4, chromium.visible(".b"), "what is pressed adds up");
    chromium.type(Keys.ESCAPE);
    assertEquals(all, chromium.visible(".b"));
  }

  @Test
  void searchesAndMarksWhatItFound() {
    chromium.find("#search").sendKeys("HERRING season");
    chromium.await("return document.getElementById('status').textContent.startsWith('2 of ')");
    assertEquals(2, chromium.visible(".b"));
    assertEquals(2L, chromium.run("return CSS.highlights.get('found').size"));
  }

  @Test
  void jumpsFromAParagraphToItsBlockAndBack() {
    chromium.find("#p1 .jump").click();
    WebElement block = chromium.find(".here");
    assertTrue(block.getText().startsWith("Builders will begin"), block.getText());
    assertEquals(block.getAttribute("id"), focused());
    block.findElement(By.cssSelector(".jump")).click();
    assertEquals("p1", focused());
  }

  @Test
  void aJumpToAHiddenBlockShowsItAgain() {
    chromium.find("button[data-group=removed]").click();
    chromium.find("#p0 .jump").click();
    assertTrue(chromium.find(".here").isDisplayed());
  }

  @Test
  void worksByKeysAlone() {
    chromium.type("jj");
    assertEquals("b1", focused());
    chromium.type("k");
    assertEquals("b0", focused());
    chromium.type("w");
    assertTrue((Boolean) chromium.run("return document.querySelector('#b0 details').open"));
    chromium.type("/");
    assertEquals("search", focused());
    chromium.type("j");
    assertEquals("j", chromium.find("#search").getAttribute("value"), "letters in a field");
    chromium.type(Keys.ESCAPE);
    assertEquals("", chromium.find("#search").getAttribute("value"));
  }

  @Test
  void keyGGoesToTheOtherSideAndBack() {
    chromium.run("document.querySelector('#p2').focus()");
    chromium.type("g");
    String block = focused();
    assertTrue(block.startsWith("b"), block);
    chromium.type("g");
    assertEquals("p2", focused());
  }

  @Test
  void singleKeysCanBeTurnedOff() {
    chromium.find(".keys summary").click();
    chromium.find("#keys").click();
    chromium.run("document.querySelector('#b3').focus()");
    chromium.type("j");
    assertEquals("b3", focused());
  }

  @Test
  void theReasonOpensOnAClick() {
    WebElement list = chromium.find(".b.kept details ul");
    assertFalse(list.isDisplayed());
    chromium.find(".b.kept summary").click();
    assertTrue(list.isDisplayed());
    assertEquals(5, chromium.all(".b.kept details[open] .features li").size());
  }

  @Test
  void hostileTextNeitherRunsNorLoads() throws IOException {
    String evil =
        "&lt;script&gt;document.title='owned'&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;";
    chromium.open(
        report(Pages.page(evil, "<p>The council closed the pier on Monday.</p>")), 900, 700);
    assertEquals("Explained: pier", chromium.title());
    assertEquals(0, chromium.all("img").size());
    assertTrue(chromium.find(".b.k-headline .t").getText().startsWith("<script>document.title"));
    chromium.run(
        "const s = document.createElement('script'); s.textContent = 'document.title=1';"
            + " document.body.append(s)");
    assertEquals("Explained: pier", chromium.title(), "the policy stops foreign scripts");
  }

  @Test
  void fitsAPhone() throws IOException {
    chromium.phone();
    chromium.open(report(Pages.pier()), 500, 900);
    assertEquals(0L, overflow());
    assertFalse(chromium.find("#article").isDisplayed());
    chromium.find("button[data-pane=article]").click();
    assertTrue(chromium.find("#article").isDisplayed());
    chromium.find("#p0 .jump").click();
    assertTrue(chromium.find("#page").isDisplayed());
    chromium.shoot("phone");
    chromium.desktop();
  }

  @Test
  void followsTheReadersColours() throws IOException {
    chromium.shoot("light");
    String light = colour();
    chromium.pretend("", "dark");
    chromium.shoot("dark");
    assertFalse(light.equals(colour()));
    assertTrue(contrast() >= 4.5, "contrast in the dark");
  }

  @Test
  void printsEverythingAndNoTools() throws IOException {
    chromium.pretend("print", "light");
    assertFalse(chromium.find(".tools").isDisplayed());
    assertTrue(chromium.find("#article").isDisplayed());
    chromium.shoot("print");
  }

  @Test
  void showsRightToLeftText() throws IOException {
    chromium.open(report(Pages.bridge()), 1280, 900);
    assertEquals("rtl", chromium.find(".b.kept .t").getCssValue("direction"));
    assertEquals("rtl", chromium.find("#p0").getCssValue("direction"));
    assertEquals("ltr", chromium.find(".b.kept").getCssValue("direction"));
    chromium.shoot("rtl");
  }

  @Test
  void fiveThousandBlocksStayResponsive() throws IOException {
    chromium.open(report(Pages.speakers(5000)), 1280, 900);
    assertTrue((Long) chromium.run("return document.querySelectorAll('.b').length") > 5000);
    assertSwift("document.querySelector('button[data-group=removed]').click()");
    assertSwift("document.querySelector('button[data-group=removed]').click()");
    assertSwift("document.querySelector('#p4000 .jump').click()");
    assertTrue(chromium.find(".here").getText().contains("number 4000"));
    chromium.await(
        "const r = document.querySelector('.here').getBoundingClientRect();"
            + " return r.top >= 0 && r.bottom <= innerHeight");
    chromium.shoot("large");
  }

  @Test
  void theIndexSortsAndFilters() throws IOException {
    StringBuilder out = new StringBuilder();
    IndexPage.write(
        List.of(
            summary("a.html", "good.example", 0.95, List.of()),
            summary("b.html", "bad.example", 0.2, List.of("low confidence", "truncated?")),
            summary("c.html", "good.example", 0.7, List.of("no date"))),
        out);
    chromium.open(out.toString(), 1100, 800);
    assertEquals(List.of("b.html", "c.html", "a.html"), names());
    chromium.all(".sort").get(3).click();
    assertEquals(List.of("a.html", "c.html", "b.html"), names());
    assertEquals("descending", chromium.all("th").get(heads() + 3).getAttribute("aria-sort"));
    chromium.all(".sort").get(0).click();
    assertEquals(List.of("a.html", "b.html", "c.html"), names());
    chromium.find("button[data-warning='truncated?']").click();
    assertEquals(1, chromium.visible("#pages tbody tr"));
    chromium.find("button[data-warning='truncated?']").click();
    chromium.find("button[data-host='good.example']").click();
    assertEquals(2, chromium.visible("#pages tbody tr"));
    chromium.shoot("index");
  }

  private static Summary summary(
      String name, String host, double confidence, List<String> warnings) {
    return new Summary(
        name, host, "The pier", "NewsArticle", confidence, 0.6, warnings, Optional.empty());
  }

  private static List<String> names() {
    return chromium.all("#pages tbody th bdi:first-child").stream()
        .map(WebElement::getText)
        .toList();
  }

  /** Heads of the table of hosts, which stands before the table of pages. */
  private static int heads() {
    return chromium.all(".chart th").size();
  }

  private static String report(String page) {
    Explanation explanation = Pages.explain(page);
    return ReportFormat.HTML.render(Report.of("pier", explanation));
  }

  private static String focused() {
    return (String) chromium.run("return document.activeElement.id");
  }

  private static Object overflow() {
    return chromium.run(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  private static String colour() {
    return chromium.find("body").getCssValue("background-color");
  }

  /** The least contrast of text with what is behind it, as WCAG counts it. */
  private static double contrast() {
    return ((Number)
            chromium.run(
                """
                const lum = c => { const [r, g, b] = c.match(/[0-9.]+/g).slice(0, 3).map(v => {
                  v /= 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; });
                  return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
                const back = e => { for (; e; e = e.parentElement) {
                  const c = getComputedStyle(e).backgroundColor;
                  if (!c.endsWith(', 0)') && c !== 'transparent') return c; } return 'rgb(255,255,255)'; };
                let least = 21;
                for (const e of document.querySelectorAll('.t, .kind, .why, a, summary, .count, dt, dd')) {
                  const a = lum(getComputedStyle(e).color), b = lum(back(e));
                  least = Math.min(least, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
                }
                return least;
                """))
        .doubleValue();
  }

  private static void assertSwift(String script) {
    double took = took(script);
    assertTrue(took < SWIFT, () -> script + " took " + took + " ms");
  }

  /** Milliseconds until the page is laid out after a script. */
  private static double took(String script) {
    return ((Number)
            chromium.run(
                "const t = performance.now(); "
                    + script
                    + "; document.body.getBoundingClientRect(); return performance.now() - t"))
        .doubleValue();
  }
}
