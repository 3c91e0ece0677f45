package io.github.copydesk.nutch.host;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.Text;
import org.apache.nutch.crawl.CrawlDatum;
import org.apache.nutch.crawl.Inlinks;
import org.apache.nutch.indexer.IndexingFilter;
import org.apache.nutch.indexer.NutchDocument;
import org.apache.nutch.parse.Parse;

/** Title and content as index-basic has them, and an author as another plugin might leave it. */
public final class HostIndexingFilter implements IndexingFilter {
  private Configuration conf;

  @Override
  public NutchDocument filter(
      NutchDocument document, Parse parse, Text url, CrawlDatum datum, Inlinks inlinks) {
    document.add("title", parse.getData().getTitle());
    document.add("content", parse.getText());
    document.add("author", "somebody");
    return document;
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
