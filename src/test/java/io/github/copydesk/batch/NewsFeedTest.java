package io.github.copydesk.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.Outcome;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Dated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsFeedTest {
  private static final String FIRST =
      "<p>The ferry is back after three weeks in the yard, and the queue on the quay was as long"
          + " as in summer.</p><p>Its captain said that the engine ran as it had not for years, and"
          + " that nobody should miss the last trip.</p>";

  private static final String RSS =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
          + "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"\n"
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>Herald</title>\n"
          + "<link>https://herald.example/</link><language>en-GB</language>\n"
          + "<item><title>Ferry &amp; queue return</title>\n"
          + "<link>https://herald.example/1</link><dc:creator>Ann Lee</dc:creator>\n"
          + "<pubDate>Thu, 05 Oct 2023 18:42:00 +0200</pubDate>\n"
          + "<description>A summary of it.</description>\n"
          + "<content:encoded><![CDATA["
          + FIRST
          + "]]></content:encoded></item>\n"
          + "<item><title>Bridge closes</title><link>https://herald.example/2</link>\n"
          + "<description>"
          + FIRST.replace("<", "&lt;").replace("ferry", "bridge")
          + "</description></item></channel></rss>";

  private static final String ATOM =
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>Herald</title>\n"
          + "<entry><title>Ferry returns</title><author><name>Ann Lee</name></author>\n"
          + "<link rel=\"self\" href=\"https://herald.example/1.atom\"/>\n"
          + "<link rel=\"alternate\" href=\"https://herald.example/1\"/>\n"
          + "<updated>2023-10-06T08:00:00Z</updated>\n"
          + "<published>2023-10-05T16:42:00Z</published>\n"
          + "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">"
          + FIRST
          + "</div></content></entry></feed>";

  @Test
  void readsAnArticleAnItem() throws IOException {
    List<Item> items = items(RSS, 0);
    assertEquals(List.of(1L, 2L), items.stream().map(Item::offset).toList());
    Article first = article(items.get(0));
    assertEquals(Optional.of("https://herald.example/1"), ((Item.Page) items.get(0)).url());
    assertEquals(Optional.of("Ferry & queue return"), first.headline());
    assertEquals("Ann Lee", first.byline().orElseThrow().authors().get(0).name());
    assertEquals(Optional.of("2023-10-05T18:42:00+02:00"), published(first));
    assertTrue(first.articleBody().startsWith("The ferry is back"), first.articleBody());
    assertFalse(first.articleBody().contains("summary"), first.articleBody());
    assertTrue(article(items.get(1)).articleBody().startsWith("The bridge is back"));
  }

  @Test
  void readsAtom() throws IOException {
    Article article = article(items(ATOM, 0).get(0));
    assertEquals(Optional.of("Ferry returns"), article.headline());
    assertEquals("Ann Lee", article.byline().orElseThrow().authors().get(0).name());
    assertEquals(Optional.of("2023-10-05T16:42:00Z"), published(article));
    assertEquals(Optional.of("https://herald.example/1"), article.imprint().url());
    assertTrue(article.articleBody().endsWith("the last trip."), article.articleBody());
  }

  @Test
  void goesOnAtAnItem() throws IOException {
    assertEquals(List.of(2L), items(RSS, 2).stream().map(Item::offset).toList());
  }

  @Test
  void readsAsFarAsItGoes() throws IOException {
    String broken = RSS.substring(0, RSS.indexOf("<item><title>Bridge") + 30);
    assertEquals(2, items(broken, 0).size());
    assertEquals(0, items("<?xml version=\"1.0\"?><rss", 0).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\"?><!DOCTYPE html><html><p>Text.",
        "<!DOCTYPE html><p>How to write <rss> by hand",
        "A text about <rss version=\"2.0\">",
        ""
      })
  void leavesWhatIsNoFeed(String text) {
    assertFalse(NewsFeed.isFeed(text.getBytes(UTF_8)));
  }

  @Test
  void knowsFeeds() {
    assertTrue(NewsFeed.isFeed(RSS.getBytes(UTF_8)));
    assertTrue(NewsFeed.isFeed(("\uFEFF\n" + ATOM).getBytes(UTF_8)));
  }

  private static Optional<String> published(Article article) {
    return article.published().map(Dated::iso);
  }

  private static Article article(Item item) {
    return ((Outcome.Found) new Copydesk().clean(((Item.Page) item).input(1 << 20))).article();
  }

  private static List<Item> items(String feed, long from) throws IOException {
    List<Item> items = new ArrayList<>();
    NewsFeed reader = NewsFeed.of(feed.getBytes(UTF_8), from);
    for (Optional<Item> item = reader.next(); item.isPresent(); item = reader.next()) {
      items.add(item.get());
    }
    return items;
  }
}
