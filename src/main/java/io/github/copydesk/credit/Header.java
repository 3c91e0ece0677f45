package io.github.copydesk.credit;

import io.github.copydesk.article.Byline;
import io.github.copydesk.date.DateLine;
import java.util.List;
import java.util.Optional;

/**
 * What stands between the top of an article and its text.
 *
 * @param headline the headline
 * @param kicker the line above it
 * @param deck the standfirst
 * @param dates the visible date lines
 * @param bylines the visible bylines
 */
record Header(
    Optional<String> headline,
    Optional<String> kicker,
    Optional<String> deck,
    List<DateLine> dates,
    List<Byline> bylines) {
  Header {
    dates = List.copyOf(dates);
    bylines = List.copyOf(bylines);
  }
}
