package io.github.copydesk.nutch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.Mapper;
import org.apache.nutch.metadata.Metadata;
import org.apache.nutch.parse.ParseData;

/**
 * Counts each parsed page once by its status, those of low confidence once more, and all together.
 */
public final class PageCounter extends Mapper<Text, ParseData, NullWritable, NullWritable> {
  /** All pages. */
  static final String PAGES = "pages";

  /** Cleaned, and less sure than {@code copydesk.low.confidence}. */
  static final String LOW_CONFIDENCE = "low-confidence";

  /** Parsed without this plugin: no status of ours. */
  static final String NOT_SEEN = "not-seen";

  /** Nutch could not parse it; no filter was asked. */
  static final String NOT_PARSED = "not-parsed";

  @Override
  protected void map(Text url, ParseData page, Context context) {
    for (String counter : counters(page, context.getConfiguration())) {
      context.getCounter(Counts.GROUP, counter).increment(1);
    }
  }

  /** The counters that a page raises by one. */
  static List<String> counters(ParseData page, Configuration conf) {
    List<String> counters = new ArrayList<>(List.of(PAGES));
    if (!page.getStatus().isSuccess()) {
      counters.add(NOT_PARSED);
      return counters;
    }
    Metadata metadata = page.getParseMeta();
    Optional<PageStatus> status =
        ParseField.STATUS.read(metadata).stream().findFirst().flatMap(PageStatus::named);
    counters.add(status.map(PageStatus::id).orElse(NOT_SEEN));
    double limit = Property.LOW_CONFIDENCE.share(conf);
    if (status.isPresent() && ParseField.confidence(metadata).orElse(1) < limit) {
      counters.add(LOW_CONFIDENCE);
    }
    return counters;
  }
}
