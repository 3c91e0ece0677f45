package io.github.copydesk.solr;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.AbstractMap.SimpleEntry;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.nutch.indexer.IndexWriter;
import org.apache.nutch.indexer.IndexWriterParams;
import org.apache.nutch.indexer.NutchDocument;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.impl.HttpSolrClient;
import org.apache.solr.common.SolrInputDocument;

/**
 * Stands for the writer of indexer-solr: its parameters, its client, its form of dates. Sends each
 * document by itself.
 */
public final class SolrWriter implements IndexWriter {
  private Configuration conf;
  private SolrClient solr;

  @Override
  @SuppressWarnings("deprecation") // Nutch still calls it.
  public void open(Configuration job, String name) {}

  @Override
  @SuppressWarnings("deprecation") // The client that indexer-solr uses.
  public void open(IndexWriterParams parameters) {
    solr = new HttpSolrClient.Builder(parameters.get("url")).build();
  }

  @Override
  public void write(NutchDocument document) throws IOException {
    // Compiled with the server's client, run with an older one: they share this constructor.
    SolrInputDocument input = new SolrInputDocument(new LinkedHashMap<>());
    for (String name : document.getFieldNames()) {
      for (Object value : document.getField(name).getValues()) {
        input.addField(
            name,
            value instanceof Date date
                ? DateTimeFormatter.ISO_INSTANT.format(date.toInstant())
                : value);
      }
    }
    try {
      solr.add(input);
    } catch (SolrServerException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void delete(String key) {}

  @Override
  public void update(NutchDocument document) throws IOException {
    write(document);
  }

  @Override
  public void commit() throws IOException {
    try {
      solr.commit();
    } catch (SolrServerException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    commit();
    solr.close();
  }

  /** Nutch prints this table and fails on empty cells. */
  @Override
  public Map<String, Map.Entry<String, Object>> describe() {
    return Map.of("url", new SimpleEntry<>("address of the core", "http"));
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
