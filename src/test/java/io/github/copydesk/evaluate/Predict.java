package io.github.copydesk.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.copydesk.Copydesk;
import io.github.copydesk.Input;
import io.github.copydesk.Options;
import io.github.copydesk.Outcome;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Dated;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.label.Focus;
import io.github.copydesk.label.Policy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Turns corpora into predictions, one JSON object a page: id, text, title, authors, published,
 * dateline, ms, error.
 *
 * <p>Arguments: the output folder, then corpus folders. With {@code -Dcopydesk.orgs=true}
 * organisations count as authors, as they do in gold that comes from publishers' metadata; with
 * {@code -Dcopydesk.view=text} the page is cleaned as plain text, one visible block a line; with
 * {@code -Dcopydesk.focus=recall} for that focus.
 */
public final class Predict {
  private final Function<String, Copydesk> desks;
  private final boolean orgs = Boolean.getBoolean("copydesk.orgs");
  private final boolean textView = "text".equals(System.getProperty("copydesk.view"));

  /**
   * Predictions by several cleaners.
   *
   * @param desks by a page's id the one that cleans it
   */
  public Predict(Function<String, Copydesk> desks) {
    this.desks = desks;
  }

  /** The cleaner's options that the properties ask for. */
  public static Options options() {
    String focus = System.getProperty("copydesk.focus", Focus.BALANCED.id());
    return Options.DEFAULT.with(
        new Policy(Focus.valueOf(focus.toUpperCase(Locale.ROOT)), Set.of(), Set.of()));
  }

  /** Writes {@code CORPUS.jsonl} for each corpus. */
  public static void main(String[] args) throws IOException {
    Copydesk desk = new Copydesk(options());
    Predict predict = new Predict(id -> desk);
    Path out = Files.createDirectories(Path.of(args[0]));
    for (int i = 1; i < args.length; i++) {
      Corpus corpus = new Corpus(Path.of(args[i]).toAbsolutePath().normalize());
      predict.write(corpus, out.resolve(corpus.folder().getFileName() + ".jsonl"));
    }
  }

  /** Writes the predictions of a corpus, in the order of its gold file. */
  public void write(Corpus corpus, Path file) throws IOException {
    try (Writer lines = Files.newBufferedWriter(file, UTF_8)) {
      for (Corpus.Entry entry : corpus.entries()) {
        lines.write(line(corpus, entry));
        lines.write('\n');
      }
    }
  }

  private String line(Corpus corpus, Corpus.Entry entry) throws IOException {
    Input input = corpus.input(entry);
    if (textView) {
      input = Input.text(TextView.of(input));
    }
    long start = System.nanoTime();
    Outcome outcome = desks.apply(entry.id()).clean(input);
    double millis = (System.nanoTime() - start) / 1e6;
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("id", entry.id());
      json.writeNumberField("ms", Math.round(millis * 100) / 100.0);
      if (outcome instanceof Outcome.Found found) {
        write(json, found.article());
      } else if (outcome instanceof Outcome.Skipped skipped) {
        boolean failed = skipped.cause() == Outcome.Cause.FAILED;
        json.writeStringField(failed ? "error" : "skipped", skipped.why());
        json.writeStringField("text", "");
      }
      json.writeEndObject();
    }
    return line.toString();
  }

  private void write(JsonGenerator json, Article article) throws IOException {
    json.writeStringField("text", text(article));
    json.writeStringField("title", article.headline().orElse(""));
    json.writeArrayFieldStart("authors");
    for (String name : authors(article.byline())) {
      json.writeString(name);
    }
    json.writeEndArray();
    json.writeStringField("published", article.published().map(Dated::iso).orElse(null));
    json.writeNumberField("confidence", article.confidence());
    if (article.dateline().isPresent()) {
      write(json, article.dateline().get());
    }
  }

  /** The golds have the deck at the head of their text; an article has it as a field. */
  public static String text(Article article) {
    return article.deck().map(text -> text + "\n\n").orElse("") + article.articleBody();
  }

  private List<String> authors(Optional<Byline> byline) {
    List<String> names = new ArrayList<>();
    byline.ifPresent(line -> line.authors().forEach(author -> names.add(author.name())));
    if (orgs) {
      byline.ifPresent(line -> names.addAll(line.orgs()));
    }
    return names;
  }

  private static void write(JsonGenerator json, Dateline dateline) throws IOException {
    json.writeObjectFieldStart("dateline");
    json.writeStringField("raw", dateline.raw());
    write(json, "places", dateline.places());
    json.writeStringField("date", dateline.date().map(Dated::raw).orElse(null));
    write(json, "agencies", dateline.agencies());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String key, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
