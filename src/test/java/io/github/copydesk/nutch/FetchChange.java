package io.github.copydesk.nutch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What two fetches of one page differ in; all of it made up. */
enum FetchChange {
  COUNTER {
    @Override
    void change(Document page, int fetch) {
      String text = fetch == 0 ? "1,204 views" : "15,377 views";
      story(page).appendElement("div").addClass("views").text(text);
      headline(page).ifPresent(h -> h.after("<span class=\"count\">" + text + "</span>"));
    }
  },
  RELATED {
    @Override
    void change(Document page, int fetch) {
      String[] cards =
          fetch == 0
              ? new String[] {
                "Seal pups counted on the north beach",
                "Lighthouse lamp to be replaced in summer",
                "Choir looks for three basses"
              }
              : new String[] {
                "Bakery wins prize for its rye loaf",
                "Storm takes the roof off the boat shed",
                "Council puts off vote on the quay"
              };
      Element box = story(page).appendElement("div").addClass("related");
      box.appendElement("h3").text("Related stories");
      Element list = box.appendElement("ul");
      for (String card : cards) {
        list.appendElement("li").appendElement("a").attr("href", "/s").text(card);
      }
    }
  },
  CHROME_DATE {
    @Override
    void change(Document page, int fetch) {
      String day = fetch == 0 ? "Friday, 20 November 2026" : "Monday, 23 November 2026";
      page.body().prependElement("div").addClass("today").text(day);
      page.body().appendElement("footer").text("Page made on " + day);
    }
  },
  ADVERTISEMENT {
    @Override
    void change(Document page, int fetch) {
      String advertisement =
          fetch == 0
              ? "Warm boots for wet quays. Order today, free delivery."
              : "Two nights by the sea with breakfast. Book now.";
      Element middle = middle(story(page));
      middle.after(
          "<div class=\"ad\"><span>Advertisement</span><a href=\"/ad\">"
              + advertisement
              + "</a></div>");
    }
  },
  ALL {
    @Override
    void change(Document page, int fetch) {
      for (FetchChange each : List.of(COUNTER, RELATED, CHROME_DATE, ADVERTISEMENT)) {
        each.change(page, fetch);
      }
    }
  };

  abstract void change(Document page, int fetch);

  String in(String html, int fetch) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    change(page, fetch);
    return page.outerHtml();
  }

  /** The element with the most text in paragraphs that are its children. */
  private static Element story(Document page) {
    Map<Element, Integer> lengths = new LinkedHashMap<>();
    page.select("p").forEach(p -> lengths.merge(p.parent(), p.text().length(), Integer::sum));
    return lengths.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(page.body());
  }

  private static Element middle(Element story) {
    List<Element> paragraphs = story.children().stream().filter(e -> e.nameIs("p")).toList();
    return paragraphs.isEmpty()
        ? story.appendElement("span")
        : paragraphs.get(paragraphs.size() / 2);
  }

  private static Optional<Element> headline(Document page) {
    return Optional.ofNullable(page.selectFirst("h1"));
  }
}
