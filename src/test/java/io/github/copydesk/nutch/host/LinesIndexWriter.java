package io.github.copydesk.nutch.host;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap.SimpleEntry;
import java.util.Date;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.nutch.indexer.IndexWriter;
import org.apache.nutch.indexer.IndexWriterParams;
import org.apache.nutch.indexer.NutchDocument;

/**
 * Writes documents as files into {@link #FOLDER}, on a cluster into its file system: a line for
 * each value, with tabs between the document's id, the field and the value; tabs, line ends and
 * backslashes in the value as in Java. Dates as the Solr writer prints them. Without the property
 * it writes nothing.
 */
public final class LinesIndexWriter implements IndexWriter {
  /** The property that names the folder. */
  public static final String FOLDER = "copydesk.test.index";

  private Configuration conf;
  private Writer out;

  @Override
  @SuppressWarnings("deprecation") // Nutch still calls it.
  public void open(Configuration job, String name) {}

  @Override
  public void open(IndexWriterParams parameters) {}

  @Override
  public void write(NutchDocument document) throws IOException {
    if (conf.get(FOLDER) == null) {
      return;
    }
    if (out == null) {
      out = create();
    }
    String id = (String) document.getFieldValue("id");
    for (String field : document.getFieldNames()) {
      for (Object value : document.getField(field).getValues()) {
        out.write(id + "\t" + field + "\t" + line(value) + "\n");
      }
    }
  }

  /** Only a task that writes makes a file: the client opens and commits as well. */
  private Writer create() throws IOException {
    Path file = new Path(conf.get(FOLDER), conf.get("mapreduce.task.attempt.id", "documents"));
    FileSystem files = file.getFileSystem(conf);
    return new BufferedWriter(
        new OutputStreamWriter(files.create(file, true), StandardCharsets.UTF_8));
  }

  private static String line(Object value) {
    String text = value instanceof Date date ? date.toInstant().toString() : value.toString();
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  @Override
  public void delete(String key) {}

  @Override
  public void update(NutchDocument document) throws IOException {
    write(document);
  }

  @Override
  public void commit() {}

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
      out = null;
    }
  }

  /** Nutch prints this table and fails on empty cells. */
  @Override
  public Map<String, Map.Entry<String, Object>> describe() {
    return Map.of(FOLDER, new SimpleEntry<>("folder", String.valueOf(conf.get(FOLDER))));
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
