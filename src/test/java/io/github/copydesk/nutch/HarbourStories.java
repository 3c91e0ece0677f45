package io.github.copydesk.nutch;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Made-up articles: the same paper, other authors, places, days and events. */
final class HarbourStories {
  /** How many there are, from 0. */
  static final int COUNT = 30;

  static final LocalDate FIRST_DAY = LocalDate.of(2021, 3, 1);

  private static final List<String> AUTHORS =
      List.of("Ada Quill", "Ben Nib", "Cora Stamp", "Dan Margin", "Eve Column", "Finn Ledger");
  private static final List<String> PLACES = List.of("OSLO", "LISBON", "NAIROBI", "LIMA", "WARSAW");
  private static final List<String> THINGS =
      List.of("ferry", "lighthouse", "fish market", "tram line", "boat shed", "swing bridge");
  private static final List<String> EVENTS =
      List.of("reopens after repairs", "loses its licence", "gets a new roof", "draws a crowd");
  private static final DateTimeFormatter PRINTED =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter DATELINE =
      DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);

  private HarbourStories() {}

  static String author(int story) {
    return AUTHORS.get(story % AUTHORS.size());
  }

  static String place(int story) {
    return PLACES.get(story % PLACES.size());
  }

  /** Every story has a day of its own. */
  static LocalDate day(int story) {
    return FIRST_DAY.plusDays(story);
  }

  static String headline(int story) {
    return "Town " + thing(story) + " " + EVENTS.get(story % EVENTS.size());
  }

  private static String thing(int story) {
    return THINGS.get((story / 5) % THINGS.size());
  }

  /**
   * The page.
   *
   * @param fetch differs from fetch to fetch in what is around the article
   */
  static String page(int story, int fetch) {
    String day = day(story).format(PRINTED);
    return String.format(
        Locale.ROOT,
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>%1$s | The Harbour Paper</title>
        <meta property="og:type" content="article">
        <meta property="article:published_time" content="%2$sT09:00:00Z"></head>
        <body><header><div class="today">Page of day %3$d</div><nav><ul>
        <li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/tides">Tides</a></li>
        </ul></nav></header>
        <main><article><h1>%1$s</h1><p class="byline">By %4$s</p><time datetime="%2$s">%5$s</time>
        <div class="views">%6$d views</div>
        %7$s
        </article><aside class="related"><h2>More from the coast</h2><ul>
        <li><a href="/a%3$d">Seal pups counted on beach number %3$d</a></li>
        <li><a href="/b%3$d">Choir looks for %3$d basses and a piano</a></li></ul></aside></main>
        <footer><p>Copyright The Harbour Paper. All rights reserved.</p></footer></body></html>
        """,
        headline(story),
        day(story),
        fetch,
        author(story),
        day,
        1000 + fetch,
        body(story));
  }

  private static String body(int story) {
    return String.format(
        Locale.ROOT,
        """
        <p>%1$s, %2$s (AP) - The town's %3$s was the talk of the quay on the morning of day %4$d, when the mayor
        walked down from the hall with the keys and read the decision of the council aloud.</p>
        <p>The work had taken %5$d weeks and cost about %6$d thousand crowns, the council said in a letter to the
        neighbours, who had asked for the figures at three meetings during the winter.</p>
        <p>“We waited a long time and now we would like to see it used,” said a baker whose shop stands opposite, and
        who counted %7$d visitors before noon from behind her window.</p>
        <p>The next meeting of the council is in spring. It will then decide on the %8$d lamps along the road, for
        which no money has been set aside so far, the mayor told reporters.</p>""",
        place(story),
        day(story).format(DATELINE),
        thing(story),
        story,
        7 + story,
        40 + 3 * story,
        110 + 11 * story,
        12 + story);
  }
}
