package io.github.copydesk.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.copydesk.Copydesk;
import io.github.copydesk.Input;
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
 * Copydesk and its peers over the same pages; one invocation is all of them. Copydesk begins with
 * the bytes, all others with the decoded page (Tika with UTF-8 and the header that says so), so
 * that its detection of charsets counts against Copydesk alone.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Contenders {
  private final Copydesk desk = new Copydesk();
  private final JSoupParser tika = new JSoupParser();

  /** What everything is measured by. */
  @Benchmark
  public void parse(PageSet pages, Blackhole sink) {
    for (String text : pages.texts) {
      sink.consume(Jsoup.parse(text));
    }
  }

  @Benchmark
  public void text(PageSet pages, Blackhole sink) {
    for (String text : pages.texts) {
      sink.consume(Jsoup.parse(text).text());
    }
  }

  @Benchmark
  public void copydesk(PageSet pages, Blackhole sink) {
    for (Input input : pages.inputs) {
      sink.consume(desk.clean(input));
    }
  }

  @Benchmark
  public void boilerpipe(PageSet pages, Blackhole sink) throws Exception {
    for (String text : pages.texts) {
      Metadata metadata = new Metadata();
      metadata.set(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8");
      BodyContentHandler out = new BodyContentHandler(-1);
      tika.parse(
          new ByteArrayInputStream(text.getBytes(UTF_8)),
          new BoilerpipeContentHandler(out),
          metadata,
          new ParseContext());
      sink.consume(out.toString());
    }
  }

  @Benchmark
  public void readability4j(PageSet pages, Blackhole sink) {
    for (String text : pages.texts) {
      sink.consume(new Readability4J("https://paper.example/", text).parse().getTextContent());
    }
  }
}
