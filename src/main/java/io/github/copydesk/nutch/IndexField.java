package io.github.copydesk.nutch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.nutch.indexer.NutchDocument;
import org.apache.nutch.indexer.NutchField;
import org.apache.nutch.metadata.Metadata;

/**
 * A field of the index and where its value comes from, one item of {@code copydesk.index.fields}.
 *
 * @param from the field of the parse metadata
 * @param name the field of the index
 * @param many whether each value is added by itself; else they are joined by {@code "; "}
 */
record IndexField(ParseField from, String name, boolean many) {
  private static final Set<ParseField> DATES =
      EnumSet.of(ParseField.PUBLISHED, ParseField.MODIFIED);

  /** {@code author=author}, or {@code caption=caption[]} for a field of several values. */
  static Optional<IndexField> parse(String item) {
    int equals = item.indexOf('=');
    String name = item.substring(equals + 1).strip();
    boolean many = name.endsWith("[]");
    String bare = many ? name.substring(0, name.length() - 2) : name;
    return equals < 0 || bare.isEmpty()
        ? Optional.empty()
        : ParseField.named(item.substring(0, equals).strip())
            .map(field -> new IndexField(field, bare, many));
  }

  /**
   * Adds the values to a document. A single value takes the place of one that is there, as index
   * servers refuse a document with two; without a value of ours the document's own stays.
   */
  void add(Metadata metadata, SettledDocument document) {
    List<String> values = from.read(metadata);
    if (values.isEmpty()) {
      return;
    }
    if (many) {
      values.forEach(value -> addOnce(document, value));
      return;
    }
    value(ParseField.cut(String.join("; ", values)))
        .ifPresent(value -> document.settle(name, value));
  }

  private void addOnce(NutchDocument document, String text) {
    NutchField there = document.getField(name);
    value(text)
        .filter(value -> there == null || !there.getValues().contains(value))
        .ifPresent(value -> document.add(name, value));
  }

  private Optional<Object> value(String text) {
    return DATES.contains(from) ? date(text).map(Object.class::cast) : Optional.of(text);
  }

  /** Midnight for a day, UTC where the zone is not known: index servers know moments only. */
  static Optional<Date> date(String iso) {
    try {
      if (iso.indexOf('T') < 0) {
        return Optional.of(
            Date.from(LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC)));
      }
      TemporalAccessor moment =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(iso, OffsetDateTime::from, LocalDateTime::from);
      return Optional.of(
          Date.from(
              moment instanceof OffsetDateTime
                  ? ((OffsetDateTime) moment).toInstant()
                  : ((LocalDateTime) moment).toInstant(ZoneOffset.UTC)));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
