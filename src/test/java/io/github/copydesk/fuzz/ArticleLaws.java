package io.github.copydesk.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.copydesk.Copydesk;
import io.github.copydesk.Input;
import io.github.copydesk.Outcome;
import io.github.copydesk.Outcome.Cause;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Dateline.Position;
import io.github.copydesk.fixture.Conservation;
import io.github.copydesk.text.Prose;
import io.github.copydesk.write.Entry;
import io.github.copydesk.write.Format;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What holds for the article of any bytes. */
final class ArticleLaws {
  private static final Copydesk DESK = new Copydesk();
  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

  private ArticleLaws() {}

  static void hold(Input input) {
    Outcome outcome = Law.repeatable(input.bytes().length, () -> DESK.clean(input));
    if (outcome instanceof Outcome.Found found) {
      hold(input, found.article());
    } else {
      Outcome.Skipped skipped = (Outcome.Skipped) outcome;
      Law.holds(skipped.cause() != Cause.FAILED, skipped::why);
      render(Entry.failed("x", Optional.empty(), skipped.why()));
    }
  }

  private static void hold(Input input, Article article) {
    article.dateline().flatMap(line -> line.position()).ifPresent(at -> inside(at, article));
    JsonNode record = render(Entry.of("x", article));
    List<String> lost = new ArrayList<>(Conservation.lost(input, record));
    // A title with the letters of the heading may set blanks and stops that the heading has not.
    String headline = Prose.key(article.headline().orElse("")).replace(" ", "");
    lost.removeIf(headline::contains);
    Law.holds(lost.isEmpty(), () -> "lost: " + lost);
    List<String> invented = Conservation.invented(input, record);
    Law.holds(invented.isEmpty(), () -> "invented: " + invented);
    SecondReading.hold(article, DESK);
  }

  private static void inside(Position at, Article article) {
    boolean paragraph = at.paragraph() >= 0 && at.paragraph() < article.body().size();
    Law.holds(paragraph, () -> at + " of " + article.body().size());
    String text = article.body().get(at.paragraph()).text();
    int length = text.codePointCount(0, text.length());
    Law.holds(at.start() >= 0 && at.start() < at.end() && at.end() <= length, () -> at + text);
  }

  /** Every format can be written; JSON and XML are well-formed, HTML has no element of the page. */
  private static JsonNode render(Entry entry) {
    for (Format format : Format.values()) {
      String written = format.render(entry);
      if (format == Format.TEI && entry.article().isPresent()) {
        wellFormed(written);
      } else if (format == Format.HTML) {
        Markup.isOurs(written);
      }
    }
    try {
      return JSON.readTree(Format.JSON.render(entry));
    } catch (IOException broken) {
      throw new AssertionError("no JSON", broken);
    }
  }

  private static void wellFormed(String xml) {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      builder.parse(new InputSource(new StringReader(xml)));
    } catch (SAXException broken) {
      throw new AssertionError("no XML", broken);
    } catch (IOException | ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
