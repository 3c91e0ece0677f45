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
 * Copydesk and its peers, all of them on one page after the other; one invocation is all pages.
 * Copydesk begins with the bytes, all others with the decoded page (Tika with UTF-8 and the header
 * that says so), so that its detection of charsets counts against Copydesk alone.
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

  private final Copydesk desk = new Copydesk();
  private final JSoupParser tika = new JSoupParser();
  private final Laps.Watch watch = new Laps.Watch();

  @Benchmark
  public void all(PageSet pages, Blackhole sink) throws Exception {
    for (int page = 0; page < pages.inputs.size(); page++) {
      String text = pages.texts.get(page);
      watch.start();
      sink.consume(Jsoup.parse(text));
      watch.stop(PARSE);
      watch.start();
      sink.consume(Jsoup.parse(text).text());
      watch.stop(TEXT);
      watch.start();
      sink.consume(desk.clean(pages.inputs.get(page)));
      watch.stop(COPYDESK);
      watch.start();
      sink.consume(boilerpipe(text));
      watch.stop(BOILERPIPE);
      watch.start();
      sink.consume(new Readability4J("https://paper.example/", text).parse().getTextContent());
      watch.stop(READABILITY);
    }
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
