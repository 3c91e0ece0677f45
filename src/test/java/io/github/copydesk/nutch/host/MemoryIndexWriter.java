package io.github.copydesk.nutch.host;

import java.util.AbstractMap.SimpleEntry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.nutch.indexer.IndexWriter;
import org.apache.nutch.indexer.IndexWriterParams;
import org.apache.nutch.indexer.NutchDocument;

/** An index in this JVM, by document id. */
public final class MemoryIndexWriter implements IndexWriter {
  private static final Map<String, NutchDocument> INDEX = new ConcurrentHashMap<>();

  private Configuration conf;

  /** What was written since {@link #forget}. */
  public static Map<String, NutchDocument> index() {
    return Map.copyOf(INDEX);
  }

  /** Empties the index. */
  public static void forget() {
    INDEX.clear();
  }

  @Override
  @SuppressWarnings("deprecation") // Nutch still calls it.
  public void open(Configuration job, String name) {}

  @Override
  public void open(IndexWriterParams parameters) {}

  @Override
  public void write(NutchDocument document) {
    INDEX.put((String) document.getFieldValue("id"), document);
  }

  @Override
  public void delete(String key) {
    INDEX.remove(key);
  }

  @Override
  public void update(NutchDocument document) {
    write(document);
  }

  @Override
  public void commit() {}

  @Override
  public void close() {}

  /** Nutch prints this table and fails on empty cells. */
  @Override
  public Map<String, Map.Entry<String, Object>> describe() {
    return Map.of("none", new SimpleEntry<>("nothing to set", "none"));
  }

  @Override
  public void setConf(Configuration newConf) {
    conf = newConf;
  }

  @Override
  public Configuration getConf() {
    return conf;
  }
}
