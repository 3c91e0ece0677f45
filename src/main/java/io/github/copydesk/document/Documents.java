package io.github.copydesk.document;

import io.github.copydesk.Input;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads PDF, Word (.docx), RTF, OpenDocument and mail. Safe for use by many threads.
 *
 * <p>Of a mail, subject, sender and time become facts of the article. Title and author of other
 * documents do not: they name templates and logins more often than stories and reporters.
 */
public final class Documents {
  private static final String FOLDER = "documents";

  /** Text that a document may have however short it is, characters. */
  private static final int LEAST_TEXT = 1 << 20;

  private static final Documents INSTALLED = new Documents(beside());

  private final Parsers parsers;

  /**
   * With the parsers of a folder.
   *
   * @param folder holds Tika's parser modules as jars; may be missing
   */
  public Documents(Path folder) {
    this.parsers = new Parsers(folder);
  }

  /** With the parsers in the folder {@code documents} beside the program's jar. */
  public static Documents installed() {
    return INSTALLED;
  }

  private static Path beside() {
    try {
      CodeSource source = Documents.class.getProtectionDomain().getCodeSource();
      return Path.of(source.getLocation().toURI()).resolveSibling(FOLDER);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Path.of(FOLDER);
    }
  }

  /** Whether documents can be read at all. */
  public boolean areReadable() {
    return parsers.areThere();
  }

  /**
   * The text of a document.
   *
   * @param bytes any file
   * @param most largest number of bytes of a document
   * @return nothing if the bytes are no document
   * @throws IOException if they are one that cannot be read; the message is for people
   */
  public Optional<Input> read(byte[] bytes, int most) throws IOException {
    Optional<Kind> kind = Kind.of(bytes);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    String type = kind.get().mediaType();
    if (bytes.length > most) {
      throw new IOException(type + ": longer than --max-bytes");
    }
    Optional<Parser> parser = parser(kind.get());
    if (parser.isEmpty()) {
      throw new IOException(type + ": needs copydesk-documents.zip, see README");
    }
    return Optional.of(
        kind.get() == Kind.MAIL
            ? mail(parser.get(), bytes)
            : text(parser.get(), kind.get(), bytes));
  }

  private Optional<Parser> parser(Kind kind) throws IOException {
    try {
      return parsers.of(kind);
    } catch (LinkageError e) {
      throw incomplete(kind.mediaType(), e);
    }
  }

  private static IOException incomplete(String type, LinkageError e) {
    return new IOException(type + ": the folder of parsers is not complete (" + e + ")", e);
  }

  private static Input text(Parser parser, Kind kind, byte[] bytes) throws IOException {
    // A document that unpacks to more text than it has bytes is a trap.
    DocumentText text = new DocumentText(Math.max(LEAST_TEXT, bytes.length));
    try {
      parse(parser, kind, bytes, text, new NoParts());
    } catch (IOException e) {
      if (!text.isFull()) {
        throw e;
      }
    }
    if (text.text().isBlank()) {
      throw new IOException(kind.mediaType() + ": no text in it");
    }
    return Input.text(text.text());
  }

  private static Input mail(Parser parser, byte[] bytes) throws IOException {
    MailBody mail = new MailBody(bytes.length);
    Metadata header = parse(parser, Kind.MAIL, bytes, new DefaultHandler(), mail);
    if (mail.isEmpty()) {
      throw new IOException(Kind.MAIL.mediaType() + ": no text in it");
    }
    return mail.page(header);
  }

  private static Metadata parse(
      Parser parser, Kind kind, byte[] bytes, ContentHandler text, EmbeddedDocumentExtractor parts)
      throws IOException {
    String type = kind.mediaType();
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, type);
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, parts);
    try (TikaInputStream in = TikaInputStream.get(bytes, metadata)) {
      parser.parse(in, text, metadata, context);
      return metadata;
    } catch (EncryptedDocumentException e) {
      throw new IOException(type + ": locked with a password", e);
    } catch (LinkageError e) {
      throw incomplete(type, e);
    } catch (IOException | TikaException | SAXException | RuntimeException | StackOverflowError e) {
      throw new IOException(type + ": damaged", e);
    }
  }

  /** Pictures, tables and attached files are not read. */
  private static final class NoParts implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata part) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream in, ContentHandler handler, Metadata part, boolean outputHtml) {
      throw new IllegalStateException("was not asked for");
    }
  }
}
