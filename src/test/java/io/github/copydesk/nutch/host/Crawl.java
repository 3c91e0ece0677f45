package io.github.copydesk.nutch.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.MapFile;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.io.Writable;
import org.apache.hadoop.util.Tool;
import org.apache.hadoop.util.ToolRunner;
import org.apache.nutch.crawl.CrawlDatum;
import org.apache.nutch.crawl.CrawlDb;
import org.apache.nutch.crawl.CrawlDbReader;
import org.apache.nutch.crawl.Generator;
import org.apache.nutch.crawl.Injector;
import org.apache.nutch.crawl.LinkDb;
import org.apache.nutch.fetcher.Fetcher;
import org.apache.nutch.indexer.IndexingJob;
import org.apache.nutch.indexer.NutchDocument;
import org.apache.nutch.parse.ParseData;
import org.apache.nutch.parse.ParseSegment;
import org.apache.nutch.protocol.Content;

/** One round of a crawl with Nutch's own jobs, in local mode. */
public final class Crawl {
  private static final String PART = "part-r-00000";

  private final Configuration conf;
  private final Path folder;
  private final Path segment;
  private final Map<String, NutchDocument> index;

  /**
   * Runs it, from the seeds to the index.
   *
   * @param conf with {@code fetcher.parse} or without
   * @param folder an existing folder, for {@code crawldb}, {@code linkdb} and {@code segments}
   * @param seeds one address a line
   */
  public Crawl(Configuration conf, Path folder, String seeds) throws Exception {
    this.conf = conf;
    this.folder = folder;
    Path list = Files.createDirectory(folder.resolve("seeds"));
    Files.writeString(list.resolve("seeds.txt"), seeds);
    String crawldb = folder.resolve("crawldb").toString();
    String linkdb = folder.resolve("linkdb").toString();
    run(new Injector(), crawldb, list.toString());
    run(new Generator(), crawldb, folder.resolve("segments").toString());
    segment = only(folder.resolve("segments"));
    run(new Fetcher(), segment.toString(), "-threads", "2");
    if (!conf.getBoolean("fetcher.parse", false)) {
      run(new ParseSegment(), segment.toString());
    }
    run(new CrawlDb(), crawldb, segment.toString());
    run(new LinkDb(), linkdb, segment.toString());
    MemoryIndexWriter.forget();
    run(new IndexingJob(), crawldb, "-linkdb", linkdb, segment.toString());
    index = MemoryIndexWriter.index();
  }

  /** What the index job wrote, by address. */
  public Map<String, NutchDocument> index() {
    return index;
  }

  /** The single value of a field in the index, null if there is none. */
  public Object value(String url, String field) {
    return index.get(url).getFieldValue(field);
  }

  /** All values of a field in the index. */
  public List<Object> values(String url, String field) {
    return index.get(url).getField(field).getValues();
  }

  /** The folder of what was fetched and parsed. */
  public Path segment() {
    return segment;
  }

  /** The parsed page in the segment. */
  public ParseData parsed(String url) throws IOException {
    return record(ParseData.DIR_NAME, url, new ParseData());
  }

  /** The fetched page in the segment. */
  public Content fetched(String url) throws IOException {
    return record(Content.DIR_NAME, url, new Content());
  }

  /** The page's entry in the crawl database. */
  public CrawlDatum datum(String url) throws IOException {
    try (CrawlDbReader reader = new CrawlDbReader()) {
      return reader.get(folder.resolve("crawldb").toString(), url, conf);
    }
  }

  /** What the parse filter noted, as it came to the crawl database. */
  public String status(String url) throws IOException {
    return datum(url).getMetaData().get(new Text("copydesk.status")).toString();
  }

  private <T extends Writable> T record(String part, String url, T value) throws IOException {
    String data = segment.resolve(part).resolve(PART).toString();
    try (MapFile.Reader reader = new MapFile.Reader(new org.apache.hadoop.fs.Path(data), conf)) {
      if (reader.get(new Text(url), value) == null) {
        throw new IOException("not in " + part + ": " + url);
      }
      return value;
    }
  }

  private void run(Tool tool, String... arguments) throws Exception {
    int code = ToolRunner.run(conf, tool, arguments);
    if (code != 0) {
      throw new IOException(tool.getClass() + " " + List.of(arguments) + " gave " + code);
    }
  }

  private static Path only(Path parent) throws IOException {
    try (Stream<Path> children = Files.list(parent)) {
      List<Path> visible =
          children.filter(child -> !child.getFileName().toString().startsWith(".")).toList();
      if (visible.size() != 1) {
        throw new IOException("not one segment: " + visible);
      }
      return visible.get(0);
    }
  }
}
