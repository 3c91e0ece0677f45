package io.github.copydesk.nutch;

import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.Text;
import org.apache.nutch.crawl.CrawlDatum;
import org.apache.nutch.crawl.Inlinks;
import org.apache.nutch.indexer.IndexingFilter;
import org.apache.nutch.indexer.NutchDocument;
import org.apache.nutch.metadata.Metadata;
import org.apache.nutch.parse.Parse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds to the index what {@link CopydeskParseFilter} left in the parse metadata, by the table in
 * {@code copydesk.index.fields}. Values are strings and, for published and modified, dates.
 *
 * <p>A page is left out of the index only if {@code copydesk.index.min.confidence} is above its
 * confidence; a page without an article has none and is never left out.
 */
public final class CopydeskIndexingFilter implements IndexingFilter {
  private static final Logger LOG = LoggerFactory.getLogger(CopydeskIndexingFilter.class);

  private Configuration conf;
  private List<IndexField> fields = List.of();
  private double minConfidence;

  @Override
  public void setConf(Configuration newConf) {
    conf = newConf;
    fields = fields(Property.INDEX_FIELDS.list(newConf));
    minConfidence = Property.INDEX_MIN_CONFIDENCE.share(newConf);
  }

  @Override
  public Configuration getConf() {
    return conf;
  }

  /**
   * Adds the fields.
   *
   * @return the document, or null, which is Nutch's sign to leave the page out, if the confidence
   *     is too low
   */
  @Override
  public NutchDocument filter(
      NutchDocument document, Parse parse, Text url, CrawlDatum datum, Inlinks inlinks) {
    try {
      Metadata metadata = parse.getData().getParseMeta();
      if (isTooUnsure(metadata)) {
        LOG.info("Left out of the index, confidence too low: {}", url);
        return null;
      }
      SettledDocument settled = new SettledDocument(document);
      fields.forEach(field -> field.add(metadata, settled));
      return settled;
    } catch (RuntimeException e) {
      LOG.warn("Copydesk could not add its fields: {}", url, e);
      return document;
    }
  }

  private boolean isTooUnsure(Metadata metadata) {
    return ParseField.confidence(metadata).orElse(1) < minConfidence;
  }

  private static List<IndexField> fields(List<String> items) {
    List<IndexField> fields = new ArrayList<>();
    for (String item : items) {
      IndexField.parse(item)
          .ifPresentOrElse(
              fields::add,
              () -> LOG.warn("{}: no such field: '{}'", Property.INDEX_FIELDS.key(), item));
    }
    return List.copyOf(fields);
  }
}
