package io.github.copydesk.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.copydesk.text.Prose;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/**
 * Makes pages of kinds that no corpus has out of a page with an article, in memory: the theme,
 * menus and boxes of the page stay, its text changes. Also the same page with what only looks like
 * such a kind: an article under an error's headline, with a prompt to pay behind its end, with a
 * banner.
 */
final class PageCopy {
  private static final int SHORTEST = 4;

  private static final Map<String, List<String>> PHRASES = phrases();

  private final Document page;
  private final List<Element> story = new ArrayList<>();
  private final Random chance;

  /**
   * A copy to be changed once.
   *
   * @param page changed
   * @param text the article's text
   * @param chance makes the choices
   */
  PageCopy(Document page, String text, Random chance) {
    this.page = page;
    this.chance = chance;
    String key = ' ' + Prose.key(text) + ' ';
    for (Element element : page.body().select("p, h2, h3, h4, li, blockquote")) {
      String own = Prose.key(element.text());
      boolean inside = story.stream().anyMatch(taken -> taken == element.parent());
      if (!inside && own.split(" ").length >= SHORTEST && key.contains(' ' + own + ' ')) {
        story.add(element);
      }
    }
  }

  private static Map<String, List<String>> phrases() {
    Map<String, List<String>> phrases = new HashMap<>();
    try (InputStream in = PageCopy.class.getResourceAsStream("phrases.txt")) {
      for (String line : new String(in.readAllBytes(), UTF_8).split("\n")) {
        int blank = line.indexOf(' ');
        if (!line.startsWith("#") && blank > 0) {
          phrases
              .computeIfAbsent(line.substring(0, blank), kind -> new ArrayList<>())
              .add(line.substring(blank + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return phrases;
  }

  /** Paragraphs of the article that were found; too few and the page is of no use. */
  int paragraphs() {
    return story.size();
  }

  private String phrase(String kind) {
    List<String> all = PHRASES.get(kind);
    return all.get(chance.nextInt(all.size()));
  }

  /** No such page, or no way in. */
  Document error() {
    String title = phrase("error-title");
    Element first = empty();
    page.select("h1").remove();
    first.before(element(chance.nextBoolean() ? "h1" : "h2", title));
    for (int n = 1 + chance.nextInt(2); n > 0; n--) {
      first.before(element("p", phrase("error-text")));
    }
    first.remove();
    page.title(chance.nextInt(3) > 0 ? title : "");
    undeclare();
    return page;
  }

  /** Nothing but a request for consent. */
  Document consent() {
    Element first = empty();
    page.select("h1").remove();
    Element box = element("div", "");
    box.addClass(chance.nextBoolean() ? "box" : "consent-wall");
    box.appendChild(element("h2", phrase("consent-title")));
    for (int n = 1 + chance.nextInt(4); n > 0; n--) {
      box.appendChild(element("p", phrase("consent-text")));
    }
    for (int n = 1 + chance.nextInt(3); n > 0; n--) {
      box.appendChild(element("button", phrase("consent-button")));
    }
    first.before(box);
    first.remove();
    undeclare();
    if (chance.nextInt(3) > 0) {
      page.body().children().stream()
          .filter(child -> !child.getAllElements().contains(box))
          .toList()
          .forEach(Element::remove);
    }
    return page;
  }

  /** The first words of the story and a prompt. */
  Document paywall() {
    int keep = Math.min(story.size() - 1, 1 + chance.nextInt(3));
    for (Element late : story.subList(keep, story.size())) {
      late.remove();
    }
    prompt(story.get(keep - 1));
    return page;
  }

  /** The whole story with a prompt behind it: an article. */
  Document articleWithPrompt() {
    prompt(story.get(story.size() - 1));
    return page;
  }

  private void prompt(Element after) {
    Element box = element("div", "");
    box.addClass(chance.nextInt(3) == 0 ? "paywall" : "box-" + chance.nextInt(100));
    for (int n = 1 + chance.nextInt(3); n > 0; n--) {
      box.appendChild(element("p", phrase("paywall-text")));
    }
    after.after(box);
  }

  /** Entries with their times. */
  Document live() {
    int hour = 8 + chance.nextInt(12);
    int minute = chance.nextInt(60);
    boolean marked = chance.nextBoolean();
    int each = 1 + chance.nextInt(2);
    for (int i = 0; i < story.size(); i++) {
      if (i % each == 0) {
        minute -= 1 + chance.nextInt(20);
        hour -= minute < 0 ? 1 : 0;
        minute += minute < 0 ? 60 : 0;
        String clock =
            String.format(
                java.util.Locale.ROOT,
                "%02d%s%02d",
                Math.floorMod(hour, 24),
                chance.nextInt(4) == 0 ? "." : ":",
                minute);
        story.get(i).before(element(marked ? "time" : "p", clock));
        if (chance.nextInt(3) == 0) {
          story.get(i).before(element("h3", phrase("live-label")));
        }
      }
    }
    if (chance.nextBoolean()) {
      Element heading = page.selectFirst("h1");
      if (heading != null) {
        heading.text(phrase("live-title"));
      }
    }
    return page;
  }

  /** A short article on a page with hardly anything else. */
  Document shortArticle() {
    int keep = Math.min(story.size(), 2 + chance.nextInt(5));
    Element heading = page.selectFirst("h1");
    Element body = element("body", "");
    if (heading != null) {
      body.appendChild(element("h1", heading.text()));
    }
    story.subList(0, keep).forEach(element -> body.appendChild(element.clone()));
    if (chance.nextBoolean()) {
      body.prependChild(element("nav", "")).selectFirst("nav").appendChild(element("a", "News"));
    }
    page.body().replaceWith(body);
    return page;
  }

  /** An article about errors. */
  Document articleOnErrors() {
    Element heading = page.selectFirst("h1");
    if (heading != null) {
      heading.text(phrase("error-title"));
    }
    page.title(phrase("error-title") + " - what it means");
    return page;
  }

  /** An article under a banner. */
  Document articleWithBanner() {
    Element box = element("div", "");
    box.appendChild(element("p", phrase("consent-title")));
    box.appendChild(element("p", phrase("consent-text")));
    box.appendChild(element("button", phrase("consent-button")));
    page.body().prependChild(box);
    return page;
  }

  private Element empty() {
    for (Element late : story.subList(1, story.size())) {
      late.remove();
    }
    page.body().select("p").stream()
        .filter(p -> p != story.get(0) && p.text().length() > 80 && chance.nextInt(4) > 0)
        .toList()
        .forEach(Element::remove);
    return story.get(0);
  }

  private void undeclare() {
    page.select("script[type=application/ld+json], meta[property=og:type]").remove();
    page.select("meta[property^=article], time").remove();
  }

  private static Element element(String name, String text) {
    return new Element(Tag.valueOf(name), "").text(text);
  }
}
