package io.github.copydesk.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.copydesk.Copydesk;
import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.boilerpipe.BoilerpipeContentHandler;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Copydesk and its peers, in turns of some pages each, so that a machine that changes its pace
 * changes it for all, and yet each works as it does in a crawl: on one page after the other, with
 * its own tables and code in the processor's caches. One invocation is all pages. Copydesk begins
 * with the bytes, all others with the decoded page (Tika with UTF-8 and the header that says so),
 * so that its detection of charsets counts against Copydesk alone.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Contenders {
  static final String PARSE = "parse";
  static final String TEXT = "text";
  static final String COPYDESK = "copydesk";
  static final String BOILERPIPE = "boilerpipe";
  static final String READABILITY = "readability4j";

  /** Pages of a turn: some tens of milliseconds. */
  private static final int TURN = 16;

  private final Copydesk desk = new Copydesk();
  private final JSoupParser tika = new JSoupParser();
  private final Laps.Watch watch = new Laps.Watch();

  /** What is done with a page, by its number. */
  private interface Work {
    Object on(int page) throws Exception;
  }

  @Benchmark
  public void all(PageSet pages, Blackhole sink) throws Exception {
    int size = pages.inputs.size();
    for (int from = 0; from < size; from += TURN) {
      int to = Math.min(size, from + TURN);
      turn(PARSE, from, to, sink, page -> Jsoup.parse(pages.texts.get(page)));
      turn(TEXT, from, to, sink, page -> Jsoup.parse(pages.texts.get(page)).text());
      turn(COPYDESK, from, to, sink, page -> desk.clean(pages.inputs.get(page)));
      turn(BOILERPIPE, from, to, sink, page -> boilerpipe(pages.texts.get(page)));
      turn(READABILITY, from, to, sink, page -> readability(pages.texts.get(page)));
    }
  }

  private void turn(String part, int from, int to, Blackhole sink, Work work) throws Exception {
    watch.start();
    for (int page = from; page < to; page++) {
      sink.consume(work.on(page));
    }
    watch.stop(part);
  }

  private static String readability(String text) {
    return new Readability4J("https://paper.example/", text).parse().getTextContent();
  }

  private String boilerpipe(String text) throws Exception {
    Metadata metadata = new Metadata();
    metadata.set(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8");
    BodyContentHandler out = new BodyContentHandler(-1);
    tika.parse(
        new ByteArrayInputStream(text.getBytes(UTF_8)),
        new BoilerpipeContentHandler(out),
        metadata,
        new ParseContext());
    return out.toString();
  }
}
