package io.github.copydesk.credit;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Caption;
import io.github.copydesk.article.Credit;
import io.github.copydesk.article.Dated;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Note;
import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Removed;
import io.github.copydesk.article.Role;
import io.github.copydesk.label.Labelled;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a page shows when nothing of it is the article, which stands in the page's data. */
final class Shown {
  private static final Reason REASON =
      new Reason.Form("the page shows no article; its data holds one");

  private Shown() {}

  /** See {@link Edited#beside}. */
  static List<Removed> beside(Edited seen, Article told) {
    List<Removed> all = new ArrayList<>(seen.article().removed());
    Set<String> removed = new HashSet<>();
    all.forEach(piece -> removed.add(piece.block() + " " + piece.text()));
    HeldWords held = new HeldWords(fields(told).toList());
    for (Labelled label : seen.blocks()) {
      int index = label.block().index();
      String text = label.block().text();
      Role role = label.role().isBody() ? Role.OTHER : label.role();
      boolean isHeld = label.role().isField() && held.take(text);
      if (!isHeld && !removed.contains(index + " " + text)) {
        all.add(new Removed(index, text, role, REASON));
      }
    }
    all.sort(Comparator.comparingInt(Removed::block));
    return all;
  }

  private static Stream<String> fields(Article told) {
    Stream<Optional<String>> header =
        Stream.of(
            told.kicker(),
            told.headline(),
            told.deck(),
            told.byline().flatMap(Byline::raw),
            told.dateline().map(Dateline::raw),
            told.published().map(Dated::raw),
            told.modified().map(Dated::raw));
    Stream<String> rest =
        Stream.of(
                told.captions().stream().map(Caption::text),
                told.credits().stream().map(Credit::raw),
                told.notes().stream().map(Note::text),
                told.comments().stream())
            .flatMap(texts -> texts);
    return Stream.concat(header.flatMap(Optional::stream), rest);
  }
}
