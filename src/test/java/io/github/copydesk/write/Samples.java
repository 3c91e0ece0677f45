package io.github.copydesk.write;

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
import io.github.copydesk.article.Paragraph.Type;
import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Removed;
import io.github.copydesk.article.Rights;
import io.github.copydesk.article.Role;
import java.util.List;
import java.util.Optional;

/** Made-up articles. */
public final class Samples {
  private Samples() {}

  /** An article with something in every field. */
  public static Article full() {
    return new Article(
        new Imprint(
            Optional.of("https://example.org/harbour?utm=1"),
            Optional.of("https://example.org/harbour"),
            Optional.of("The Quay Gazette"),
            Optional.of("en-GB"),
            Optional.of("Local"),
            List.of("harbour", "bridge"),
            new Rights(
                Optional.of("Quay Press"),
                Optional.of("© 2024 Quay Press"),
                Optional.of("https://example.org/terms"),
                Optional.of(false))),
        Optional.of("Transport"),
        Optional.of("Harbour bridge reopens"),
        Optional.of("Ferries stop after 40 years"),
        Optional.of(
            new Byline(
                Optional.of("By Ida Holm in Port Ness"),
                List.of(
                    new Byline.Author(
                        "Ida Holm",
                        Optional.of("reporter"),
                        Optional.of("Quay Agency"),
                        Optional.of("Port Ness"),
                        Optional.of("@idaholm"),
                        Optional.of("ida@example.org"))),
                List.of("Quay Agency"),
                List.of("Port Ness"),
                List.of(new Byline.Alternative(Byline.Source.JSON_LD, List.of("Web Desk Lena"))))),
        Optional.of(
            new Dateline(
                "PORT NESS, May 3 (QA)",
                " - ",
                Dateline.Where.INLINE,
                List.of("PORT NESS"),
                Optional.of(new Dated("May 3", "2024-05-03")),
                List.of("QA"),
                List.of(),
                Optional.of(new Dateline.Position(0, 0, 24)))),
        Optional.of(new Dated("3 May 2024, 10:05", "2024-05-03T10:05+01:00")),
        Optional.of(new Dated("4 May 2024", "2024-05-04")),
        List.of(
            new Paragraph(Type.PARAGRAPH, 0, "PORT NESS, May 3 (QA) - The bridge is open.", 3),
            new Paragraph(Type.HEADING, 2, "What it cost", 4),
            new Paragraph(Type.LIST_ITEM, 1, "Steel: 4 million", 5),
            new Paragraph(Type.LIST_ITEM, 2, "of it *paint*", 6),
            new Paragraph(Type.LIST_ITEM, 1, "Work: 2 million", 7),
            new Paragraph(Type.QUOTE, 0, "It is \"ours\" & it stays.", 8),
            new Paragraph(Type.TABLE_ROW, 0, "Cars 3", 9),
            new Paragraph(Type.TABLE_ROW, 0, "Lorries 4", 10),
            new Paragraph(Type.CODE, 0, "if (a < b)\n\tgo();", 11)),
        List.of(
            new Caption(
                "The bridge at dawn",
                Optional.of("Ola Berg"),
                Optional.of("https://example.org/a.jpg"))),
        List.of(
            new Credit(
                Credit.Role.EDITING,
                List.of("Tor Lie"),
                List.of("Port Ness"),
                "Editing by Tor Lie in Port Ness")),
        List.of(new Note(Note.Type.UPDATE, "This story has been updated.")),
        List.of("ferryman: I crossed it today.", "It still squeaks."),
        List.of(
            new Removed(12, "Read 12 times", Role.COUNTER, new Reason.Rule("count", "en.txt", 7)),
            new Removed(13, "© Ola Berg", Role.PHOTO_CREDIT, new Reason.Score(0.125))),
        0.876,
        new PageKind(PageKind.Kind.LIVE_BLOG, 0.935));
  }

  /** An article of which nothing is known but its text. */
  public static Article bare(String... paragraphs) {
    return of(
        Optional.empty(),
        List.of(paragraphs).stream().map(p -> new Paragraph(Type.PARAGRAPH, 0, p, 0)).toList());
  }

  /** An article of this language with this body and nothing else. */
  public static Article of(Optional<String> language, List<Paragraph> body) {
    return new Article(
        new Imprint(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            language,
            Optional.empty(),
            List.of()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        body,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        1,
        new PageKind(PageKind.Kind.ARTICLE, 1));
  }

  /** An entry that failed. */
  public static Entry failed() {
    return Entry.failed("a/b.html", Optional.of("https://example.org/b"), "no text");
  }
}
