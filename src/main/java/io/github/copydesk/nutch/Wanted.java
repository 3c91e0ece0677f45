package io.github.copydesk.nutch;

import io.github.copydesk.Options;
import io.github.copydesk.label.Focus;
import io.github.copydesk.label.Part;
import io.github.copydesk.label.Policy;
import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the settings of a crawl tell the cleaner. */
final class Wanted {
  private static final Logger LOG = LoggerFactory.getLogger(Wanted.class);

  private Wanted() {}

  /**
   * The cleaner's options.
   *
   * @throws IOException if a rule file cannot be read
   */
  static Options options(Configuration conf) throws IOException {
    return new Options(
        Property.KEEP_DATELINE.flag(conf),
        CopydeskParseFilter.limits(conf),
        RuleFiles.read(conf),
        policy(conf));
  }

  /** What goes into the text; a part that is wanted and not wanted is not wanted. */
  static Policy policy(Configuration conf) {
    Map<String, Focus> names = new LinkedHashMap<>();
    for (Focus focus : Focus.values()) {
      names.put(focus.id(), focus);
    }
    Set<Part> exclude = parts(Property.EXCLUDE, conf);
    Set<Part> include = parts(Property.INCLUDE, conf);
    include.removeAll(exclude);
    return new Policy(Property.FOCUS.one(conf, names), include, exclude);
  }

  private static Set<Part> parts(Property property, Configuration conf) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (String name : property.list(conf)) {
      Optional<Part> part = Part.named(name);
      part.ifPresentOrElse(
          parts::add, () -> LOG.warn("{}: no such part: '{}'", property.key(), name));
    }
    return parts;
  }
}
