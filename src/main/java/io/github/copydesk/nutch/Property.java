package io.github.copydesk.nutch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The properties of {@code nutch-site.xml} that the plugin reads, with the defaults of {@code
 * copydesk-default.xml}.
 *
 * <p>A value that cannot be read gives the default and a warning. To stop would be worse: Nutch
 * reports a filter that cannot be set up as a failure of every page.
 */
enum Property {
  TITLE("copydesk.title", "false"),
  KEEP_DATELINE("copydesk.keep.dateline", "true"),
  MAX_BYTES("copydesk.max.bytes", "16777216"),
  MAX_DEPTH("copydesk.max.depth", "512"),
  MAX_BLOCKS("copydesk.max.blocks", "100000"),
  MAX_TIME("copydesk.max.time", "30"),
  RULES("copydesk.rules", ""),
  LOW_CONFIDENCE("copydesk.low.confidence", "0.5"),
  FOCUS("copydesk.focus", "balanced"),
  INCLUDE("copydesk.include", ""),
  EXCLUDE("copydesk.exclude", ""),
  INDEX_MIN_CONFIDENCE("copydesk.index.min.confidence", "0"),
  INDEX_FIELDS(
      "copydesk.index.fields",
      "author=author, published=publishedDate, modified=updatedDate, language=lang,"
          + " keyword=tag[], headline=headline, deck=dek, kicker=kicker, byline=byline,"
          + " dateline=dateline, dateline.place=dateline_place[], dateline.agency=agency[],"
          + " caption=caption[], confidence=confidence");

  private static final Logger LOG = LoggerFactory.getLogger(Property.class);

  private final String key;
  private final String standard;

  Property(String key, String standard) {
    this.key = key;
    this.standard = standard;
  }

  /** The name in {@code nutch-site.xml}. */
  String key() {
    return key;
  }

  /** The value when nothing is configured. */
  String standard() {
    return standard;
  }

  /** The values between commas, without white space around them. */
  List<String> list(Configuration conf) {
    return Stream.of(conf.get(key, standard).split(","))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  /** {@code true} or {@code false}. */
  boolean flag(Configuration conf) {
    String value = conf.getTrimmed(key, standard);
    if (value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false")) {
      return Boolean.parseBoolean(value);
    }
    return Boolean.parseBoolean(refused(value, "true or false"));
  }

  /** A whole number from 1. */
  int positive(Configuration conf) {
    String value = conf.getTrimmed(key, standard);
    try {
      int number = Integer.parseInt(value);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number out of range.
    }
    return Integer.parseInt(refused(value, "a whole number from 1 to " + Integer.MAX_VALUE));
  }

  /** A number 0..1. */
  double share(Configuration conf) {
    String value = conf.getTrimmed(key, standard);
    try {
      double number = Double.parseDouble(value);
      if (number >= 0 && number <= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number out of range.
    }
    return Double.parseDouble(refused(value, "a number from 0 to 1"));
  }

  /** One of some names, upper or lower case. */
  <T> T one(Configuration conf, Map<String, T> names) {
    String value = conf.getTrimmed(key, standard).toLowerCase(Locale.ROOT);
    return names.containsKey(value)
        ? names.get(value)
        : names.get(refused(value, "one of " + names.keySet()));
  }

  private String refused(String value, String wanted) {
    LOG.warn("{} is '{}', not {}; {} is used", key, value, wanted, standard);
    return standard;
  }
}
