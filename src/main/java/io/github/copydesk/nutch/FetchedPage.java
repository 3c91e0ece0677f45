package io.github.copydesk.nutch;

import io.github.copydesk.Input;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.nutch.metadata.HttpHeaders;
import org.apache.nutch.metadata.Metadata;
import org.apache.nutch.metadata.Nutch;
import org.apache.nutch.net.protocols.Response;
import org.apache.nutch.protocol.Content;

/**
 * A page as the fetcher stored it.
 *
 * @param content the bytes and HTTP headers; not changed
 */
record FetchedPage(Content content) {
  private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");

  /** What a server claims beyond these is not believed. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 9999;

  /** Whether the host takes it for HTML. */
  boolean isHtml() {
    String type = content.getContentType();
    return type != null && HTML.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
  }

  /** Whether the fetcher stopped at its limit ({@code http.content.limit}). */
  boolean isCut() {
    return header(Response.TRUNCATED_CONTENT).filter("true"::equals).isPresent();
  }

  /** What the cleaner needs to know of it. */
  Input input() {
    return new Input(
        content.getContent(),
        Input.Kind.HTML,
        Optional.ofNullable(content.getUrl()),
        header(HttpHeaders.CONTENT_TYPE),
        fetched());
  }

  /**
   * The day of the fetch in UTC: as the protocol plugin noted it, else the server's {@code Date},
   * else the name of the segment, which begins with the day of the generate job.
   */
  private Optional<LocalDate> fetched() {
    return header(Response.FETCH_TIME)
        .flatMap(FetchedPage::millis)
        .or(() -> header("Date").flatMap(FetchedPage::httpDate))
        .or(() -> header(Nutch.SEGMENT_NAME_KEY).flatMap(FetchedPage::segmentDay))
        .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
  }

  private static Optional<LocalDate> millis(String text) {
    try {
      Instant moment = Instant.ofEpochMilli(Long.parseLong(text));
      return Optional.of(moment.atZone(ZoneOffset.UTC).toLocalDate());
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> httpDate(String text) {
    try {
      ZonedDateTime moment = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(moment.withZoneSameInstant(ZoneOffset.UTC).toLocalDate());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> segmentDay(String name) {
    try {
      return Optional.of(LocalDate.parse(name.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** The header of that name in any case: HTTP/2 servers send lower case. */
  private Optional<String> header(String name) {
    Metadata headers = content.getMetadata();
    if (headers == null) {
      return Optional.empty();
    }
    String exact = headers.get(name);
    if (exact != null) {
      return Optional.of(exact.strip());
    }
    for (String other : headers.names()) {
      if (other.equalsIgnoreCase(name)) {
        return Optional.of(headers.get(other).strip());
      }
    }
    return Optional.empty();
  }
}
