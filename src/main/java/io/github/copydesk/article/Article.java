package io.github.copydesk.article;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A clean article. Immutable; two cleanings of the same bytes with the same options are equal.
 *
 * @param imprint where it appeared
 * @param kicker the short line above the headline
 * @param headline the headline without the site's name
 * @param deck the standfirst
 * @param byline who wrote it; present as soon as any source names an author
 * @param dateline where, when and for whom it was filed
 * @param published when it was first published
 * @param modified when it was last changed
 * @param body the text in reading order
 * @param captions the pictures' texts, each once
 * @param credits end credits
 * @param notes corrections, updates and other notes of the newsroom
 * @param comments what readers wrote, in reading order; empty unless it was asked for
 * @param removed everything else that the page shows, in reading order
 * @param confidence estimate of how well the body is cut out, 0..1
 */
public record Article(
    Imprint imprint,
    Optional<String> kicker,
    Optional<String> headline,
    Optional<String> deck,
    Optional<Byline> byline,
    Optional<Dateline> dateline,
    Optional<Dated> published,
    Optional<Dated> modified,
    List<Paragraph> body,
    List<Caption> captions,
    List<Credit> credits,
    List<Note> notes,
    List<String> comments,
    List<Removed> removed,
    double confidence) {
  public Article {
    requireNonNull(imprint, "imprint");
    requireNonNull(kicker, "kicker");
    requireNonNull(headline, "headline");
    requireNonNull(deck, "deck");
    requireNonNull(byline, "byline");
    requireNonNull(dateline, "dateline");
    requireNonNull(published, "published");
    requireNonNull(modified, "modified");
    body = List.copyOf(body);
    captions = List.copyOf(captions);
    credits = List.copyOf(credits);
    notes = List.copyOf(notes);
    comments = List.copyOf(comments);
    removed = List.copyOf(removed);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is 0..1, was " + confidence);
    }
  }

  /** The body as plain text, one blank line between paragraphs. */
  public String articleBody() {
    return body.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
  }

  /** The deck, unless the body begins with it because it was asked for there. */
  public Optional<String> deckAboveBody() {
    return deck.filter(text -> body.isEmpty() || !body.get(0).text().equals(text));
  }

  /** The same article with another list of removed pieces. */
  public Article withRemoved(List<Removed> pieces) {
    return new Article(
        imprint,
        kicker,
        headline,
        deck,
        byline,
        dateline,
        published,
        modified,
        body,
        captions,
        credits,
        notes,
        comments,
        pieces,
        confidence);
  }
}
