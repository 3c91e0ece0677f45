package io.github.copydesk.nutch;

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
import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Removed;
import io.github.copydesk.article.Rights;
import io.github.copydesk.article.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.io.DataInputBuffer;
import org.apache.hadoop.io.DataOutputBuffer;
import org.apache.hadoop.io.Text;
import org.apache.nutch.metadata.Metadata;
import org.apache.nutch.protocol.Content;

/** Articles for the tests. */
final class Samples {
  private Samples() {}

  /** An article with every field. */
  static Article full() {
    return new Article(
        new Imprint(
            Optional.of("http://paper.example/story"),
            Optional.of("http://paper.example/canonical"),
            Optional.of("The Harbour Paper"),
            Optional.of("en"),
            Optional.of("Local"),
            List.of("ferries", "weather"),
            new Rights(
                Optional.of("The Quay Gazette"),
                Optional.of("© 2021 The Quay Gazette"),
                Optional.of("https://example.org/terms"),
                Optional.of(false))),
        Optional.of("Harbour"),
        Optional.of("Ferry runs again"),
        Optional.of("After nine days of storm the ferry is back."),
        Optional.of(
            new Byline(
                Optional.of("By Ada Quill and Ben Nib, Coast Wire"),
                List.of(Byline.Author.named("Ada Quill"), Byline.Author.named("Ben Nib")),
                List.of("Coast Wire"),
                List.of(),
                List.of(new Byline.Alternative(Byline.Source.META, List.of("Web Desk Lena"))))),
        Optional.of(
            new Dateline(
                "PORT EXAMPLE, March 3 (Coast Wire)",
                " - ",
                Dateline.Where.INLINE,
                List.of("PORT EXAMPLE"),
                Optional.of(new Dated("March 3", "--03-03")),
                List.of("Coast Wire"),
                List.of(),
                Optional.empty())),
        Optional.of(new Dated("3 March 2021", "2021-03-03")),
        Optional.of(new Dated("3 March 2021, 13:18", "2021-03-03T13:18+02:00")),
        List.of(
            new Paragraph(Paragraph.Type.PARAGRAPH, 0, "The ferry left at noon.", 3),
            new Paragraph(Paragraph.Type.PARAGRAPH, 0, "It was full.", 4)),
        List.of(
            new Caption("The ferry at the pier.", Optional.empty(), Optional.empty()),
            new Caption("Its captain.", Optional.empty(), Optional.empty())),
        List.of(
            new Credit(Credit.Role.EDITING, List.of("Cy Blot"), List.of(), "Editing by Cy Blot")),
        List.of(new Note(Note.Type.CORRECTION, "Correction: the ferry has another name.")),
        List.of("gullwatcher: At last."),
        List.of(
            removed(0, Role.NAVIGATION),
            removed(5, Role.RELATED),
            removed(6, Role.RELATED),
            removed(7, Role.COUNTER)),
        0.875,
        new PageKind(PageKind.Kind.ARTICLE, 0.9375));
  }

  /** An article with a body, or with none at all, and nothing else. */
  static Article bare(List<Paragraph> body) {
    return new Article(
        new Imprint(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
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
        0.5,
        PageKind.UNKNOWN);
  }

  /**
   * A fetched page. Read as from a segment: the public constructors detect the type, with libraries
   * that only a whole Nutch has.
   */
  static Content content(String url, String type, Metadata headers) {
    try (DataOutputBuffer out = new DataOutputBuffer();
        DataInputBuffer in = new DataInputBuffer()) {
      out.writeInt(-1); // the version of the format
      Text.writeString(out, url);
      Text.writeString(out, url);
      out.writeInt(0);
      Text.writeString(out, type);
      headers.write(out);
      in.reset(out.getData(), out.getLength());
      Content content = Content.read(in);
      content.setMetadata(headers);
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Removed removed(int block, Role role) {
    return new Removed(block, "furniture " + block, role, new Reason.Score(0.1));
  }
}
