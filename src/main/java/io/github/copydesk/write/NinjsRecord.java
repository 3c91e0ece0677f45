package io.github.copydesk.write;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Caption;
import io.github.copydesk.article.Dated;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Paragraph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * One article as IPTC ninjs 3.1. What is not known is left out; the standard has no dateline, so
 * its place is {@code located} and the line itself stays in the body. An entry without an article
 * has the reason as {@code edNote} and is withheld.
 */
final class NinjsRecord implements JsonFields {
  private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";

  /** Length of a moment with minutes only: {@code 2015-10-02T13:18}. */
  private static final int TO_MINUTES = 16;

  private final JsonGenerator json;

  NinjsRecord(JsonGenerator json) {
    this.json = json;
  }

  @Override
  public void write(Entry entry) throws IOException {
    json.writeStartObject();
    text("uri", Optional.of(uri(entry)));
    text("type", Optional.of("text"));
    if (entry.article().isPresent()) {
      article(entry.article().get());
    } else {
      text("pubStatus", Optional.of("withheld"));
      text("edNote", entry.error());
    }
    standard();
    json.writeEndObject();
  }

  /** The address, or a name made from the input's name: the standard wants one in any case. */
  private static String uri(Entry entry) {
    Optional<String> canonical = entry.article().flatMap(a -> a.imprint().canonicalUrl());
    return canonical
        .or(entry::url)
        .filter(NinjsRecord::isAddress)
        .orElseGet(
            () ->
                "urn:uuid:"
                    + UUID.nameUUIDFromBytes(entry.source().getBytes(StandardCharsets.UTF_8)));
  }

  private static boolean isAddress(String url) {
    return (url.startsWith("https://") || url.startsWith("http://"))
        && url.chars().allMatch(c -> c > ' ' && c < 127 && "<>\"{}|\\^`".indexOf(c) < 0);
  }

  private void article(Article article) throws IOException {
    text("representationType", Optional.of("full"));
    text("firstCreated", article.published().flatMap(NinjsRecord::moment));
    text("versionCreated", article.modified().or(article::published).flatMap(NinjsRecord::moment));
    text("pubStatus", Optional.of("usable"));
    text("language", article.imprint().inLanguage());
    values("headlines", pairs("main", article.headline(), "kicker", article.kicker()));
    values("descriptions", pairs("summary", article.deck(), "", Optional.empty()));
    text("by", article.byline().flatMap(NinjsRecord::by));
    text("located", article.dateline().flatMap(d -> d.places().stream().findFirst()));
    bodies(article);
    named("people", people(article), "rel", "author");
    named("infoSources", sources(article), "role", "");
    named("subjects", article.imprint().keywords(), "rel", "keyword");
    text("copyrightHolder", article.imprint().rights().copyrightHolder());
    text("copyrightNotice", article.imprint().rights().copyrightNotice());
    text("usageTerms", article.imprint().rights().usageTerms());
    pictures(article.captions());
  }

  private void bodies(Article article) throws IOException {
    StringBuilder html = new StringBuilder();
    HtmlBody body = new HtmlBody(html);
    for (List<Paragraph> run : Runs.of(article.body())) {
      body.run(run);
    }
    json.writeArrayFieldStart("bodies");
    body("text/plain", article.articleBody());
    body("text/html", html.toString());
    json.writeEndArray();
  }

  private void body(String type, String value) throws IOException {
    json.writeStartObject();
    text("role", Optional.of("main"));
    text("contentType", Optional.of(type));
    text("value", Optional.of(value));
    json.writeEndObject();
  }

  private static List<String> people(Article article) {
    Set<String> names = new LinkedHashSet<>();
    article.byline().ifPresent(b -> b.authors().forEach(a -> names.add(a.name())));
    article.dateline().ifPresent(d -> names.addAll(d.authors()));
    return List.copyOf(names);
  }

  private static List<String> sources(Article article) {
    Set<String> names = new LinkedHashSet<>();
    article.dateline().map(Dateline::agencies).ifPresent(names::addAll);
    article.byline().map(Byline::orgs).ifPresent(names::addAll);
    return List.copyOf(names);
  }

  private static Optional<String> by(Byline byline) {
    List<String> names = byline.authors().stream().map(Byline.Author::name).toList();
    return byline
        .raw()
        .or(() -> Optional.of(String.join(", ", names)))
        .filter(Predicate.not(String::isEmpty));
  }

  /** RFC 3339, as the standard wants it; a time without a zone is none, nor is a day alone. */
  private static Optional<String> moment(Dated date) {
    String iso = date.iso();
    int zone = Math.max(iso.indexOf('Z'), Math.max(iso.indexOf('+'), iso.lastIndexOf('-')));
    if (zone < TO_MINUTES) {
      return Optional.empty();
    }
    return Optional.of(
        zone == TO_MINUTES ? iso.substring(0, zone) + ":00" + iso.substring(zone) : iso);
  }

  private void pictures(List<Caption> captions) throws IOException {
    List<Caption> shown =
        captions.stream()
            .filter(c -> c.image().filter(NinjsRecord::isAddress).isPresent())
            .toList();
    if (shown.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("associations");
    for (int i = 0; i < shown.size(); i++) {
      picture(shown.get(i), i + 1);
    }
    json.writeEndArray();
  }

  private void picture(Caption caption, int number) throws IOException {
    json.writeStartObject();
    text("name", Optional.of("picture" + number));
    text("uri", caption.image());
    text("type", Optional.of("picture"));
    text("by", caption.credit());
    values("descriptions", pairs("caption", Optional.of(caption.text()), "", Optional.empty()));
    json.writeEndObject();
  }

  private void standard() throws IOException {
    json.writeObjectFieldStart("standard");
    text("name", Optional.of("ninjs"));
    text("version", Optional.of("3.1"));
    text("schema", Optional.of(SCHEMA));
    json.writeEndObject();
  }

  private static List<String[]> pairs(
      String role, Optional<String> value, String role2, Optional<String> value2) {
    List<String[]> pairs = new ArrayList<>();
    value.ifPresent(v -> pairs.add(new String[] {role, v}));
    value2.ifPresent(v -> pairs.add(new String[] {role2, v}));
    return pairs;
  }

  private void values(String key, List<String[]> pairs) throws IOException {
    if (pairs.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(key);
    for (String[] pair : pairs) {
      json.writeStartObject();
      json.writeStringField("role", pair[0]);
      json.writeStringField("value", pair[1]);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void named(String key, List<String> names, String relation, String value)
      throws IOException {
    if (names.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(key);
    for (String name : names) {
      json.writeStartObject();
      json.writeStringField("name", name);
      if (!value.isEmpty()) {
        json.writeStringField(relation, value);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void text(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    }
  }
}
