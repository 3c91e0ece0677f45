package io.github.copydesk.write;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Caption;
import io.github.copydesk.article.Credit;
import io.github.copydesk.article.Dated;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Imprint;
import io.github.copydesk.article.Note;
import io.github.copydesk.article.PageKind;
import io.github.copydesk.article.Paragraph;
import io.github.copydesk.article.Removed;
import io.github.copydesk.article.Rights;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The fields of one JSON record. The order of the calls is the order of the keys. */
final class JsonRecord implements JsonFields {
  private static final int SHARE_DIGITS = 2;

  private final JsonGenerator json;

  JsonRecord(JsonGenerator json) {
    this.json = json;
  }

  @Override
  public void write(Entry entry) throws IOException {
    Optional<Article> article = entry.article();
    json.writeStartObject();
    text("source", Optional.of(entry.source()));
    imprint(entry, article.map(Article::imprint));
    text("headline", article.flatMap(Article::headline));
    text("kicker", article.flatMap(Article::kicker));
    text("deck", article.flatMap(Article::deck));
    object("byline", article.flatMap(Article::byline), this::byline);
    object("dateline", article.flatMap(Article::dateline), this::dateline);
    dates(article);
    text("articleSection", article.map(Article::imprint).flatMap(Imprint::articleSection));
    texts("keywords", article.map(a -> a.imprint().keywords()).orElse(List.of()));
    rights(article.map(a -> a.imprint().rights()).orElse(Rights.UNSTATED));
    text("articleBody", article.map(Article::articleBody));
    objects("blocks", article.map(Article::body).orElse(List.of()), this::block);
    objects("captions", article.map(Article::captions).orElse(List.of()), this::caption);
    objects("credits", article.map(Article::credits).orElse(List.of()), this::credit);
    objects("notes", article.map(Article::notes).orElse(List.of()), this::note);
    texts("comments", article.map(Article::comments).orElse(List.of()));
    objects("removed", article.map(Article::removed).orElse(List.of()), this::removed);
    text("pageKind", entry.pageKind().map(PageKind::kind).map(PageKind.Kind::id));
    share("pageKindProbability", entry.pageKind().map(PageKind::probability));
    share("confidence", article.map(Article::confidence));
    text("error", entry.error());
    json.writeEndObject();
  }

  private void imprint(Entry entry, Optional<Imprint> imprint) throws IOException {
    text("url", imprint.flatMap(Imprint::url).or(entry::url));
    text("canonicalUrl", imprint.flatMap(Imprint::canonicalUrl));
    text("siteName", imprint.flatMap(Imprint::siteName));
    text("inLanguage", imprint.flatMap(Imprint::inLanguage));
  }

  private void rights(Rights rights) throws IOException {
    text("copyrightHolder", rights.copyrightHolder());
    text("copyrightNotice", rights.copyrightNotice());
    text("usageTerms", rights.usageTerms());
    json.writeFieldName("isAccessibleForFree");
    if (rights.accessibleForFree().isPresent()) {
      json.writeBoolean(rights.accessibleForFree().get());
    } else {
      json.writeNull();
    }
  }

  private void byline(Byline byline) throws IOException {
    text("raw", byline.raw());
    objects("authors", byline.authors(), this::author);
    texts("orgs", byline.orgs());
    texts("places", byline.places());
    objects("alternatives", byline.alternatives(), this::alternative);
  }

  private void alternative(Byline.Alternative other) throws IOException {
    text("source", Optional.of(other.source().id()));
    texts("names", other.names());
  }

  private void author(Byline.Author author) throws IOException {
    text("name", Optional.of(author.name()));
    text("role", author.role());
    text("org", author.org());
    text("place", author.place());
    text("handle", author.handle());
    text("email", author.email());
  }

  private void dateline(Dateline dateline) throws IOException {
    text("raw", Optional.of(dateline.raw()));
    text("terminator", Optional.of(dateline.terminator()));
    text("where", Optional.of(dateline.where().id()));
    texts("places", dateline.places());
    object("date", dateline.date(), this::date);
    texts("agencies", dateline.agencies());
    texts("authors", dateline.authors());
    object("span", dateline.position(), this::span);
  }

  private void date(Dated date) throws IOException {
    text("raw", Optional.of(date.raw()));
    text("iso", Optional.of(date.iso()));
  }

  private void span(Dateline.Position position) throws IOException {
    json.writeNumberField("paragraph", position.paragraph());
    json.writeNumberField("start", position.start());
    json.writeNumberField("end", position.end());
  }

  private void dates(Optional<Article> article) throws IOException {
    Optional<Dated> published = article.flatMap(Article::published);
    Optional<Dated> modified = article.flatMap(Article::modified);
    text("datePublished", published.map(Dated::iso));
    text("datePublishedRaw", published.map(Dated::raw));
    text("dateModified", modified.map(Dated::iso));
    text("dateModifiedRaw", modified.map(Dated::raw));
  }

  private void block(Paragraph paragraph) throws IOException {
    text("type", Optional.of(paragraph.type().id()));
    json.writeNumberField("level", paragraph.level());
    text("text", Optional.of(paragraph.text()));
  }

  private void caption(Caption caption) throws IOException {
    text("text", Optional.of(caption.text()));
    text("credit", caption.credit());
    text("image", caption.image());
  }

  private void credit(Credit credit) throws IOException {
    text("role", Optional.of(credit.role().id()));
    texts("names", credit.names());
    texts("places", credit.places());
    text("raw", Optional.of(credit.raw()));
  }

  private void note(Note note) throws IOException {
    text("type", Optional.of(note.type().id()));
    text("text", Optional.of(note.text()));
  }

  private void removed(Removed removed) throws IOException {
    text("text", Optional.of(removed.text()));
    text("reason", Optional.of(removed.role().id()));
    text("detail", Optional.of(removed.reason().explain()));
  }

  private void share(String key, Optional<Double> share) throws IOException {
    json.writeFieldName(key);
    if (share.isPresent()) {
      BigDecimal exact = BigDecimal.valueOf(share.get());
      json.writeNumber(exact.setScale(SHARE_DIGITS, RoundingMode.HALF_UP));
    } else {
      json.writeNull();
    }
  }

  private void text(String key, Optional<String> value) throws IOException {
    // writeString(null) is JSON's null.
    json.writeStringField(key, value.orElse(null));
  }

  private void texts(String key, List<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private <T> void objects(String key, List<T> values, Fields<T> fields) throws IOException {
    json.writeArrayFieldStart(key);
    for (T value : values) {
      json.writeStartObject();
      fields.write(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private <T> void object(String key, Optional<T> value, Fields<T> fields) throws IOException {
    if (value.isPresent()) {
      json.writeObjectFieldStart(key);
      fields.write(value.get());
      json.writeEndObject();
    } else {
      json.writeNullField(key);
    }
  }

  /** Writes the fields of one object. */
  @FunctionalInterface
  private interface Fields<T> {
    void write(T value) throws IOException;
  }
}
