package io.github.copydesk.document;

import io.github.copydesk.Input;
import io.github.copydesk.block.Block;
import io.github.copydesk.block.TextBlocks;
import io.github.copydesk.page.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;

/** Takes the text of a mail from its parts: the first that is HTML or text and has no name. */
final class MailBody implements EmbeddedDocumentExtractor {
  private final int most;
  private String html = "";

  /**
   * Nothing yet.
   *
   * @param most largest number of bytes that are taken
   */
  MailBody(int most) {
    this.most = most;
  }

  @Override
  public boolean shouldParseEmbedded(Metadata part) {
    return html.isEmpty()
        && type(part).startsWith("text/")
        && part.get(TikaCoreProperties.RESOURCE_NAME_KEY) == null;
  }

  @Override
  public void parseEmbedded(
      InputStream in, ContentHandler handler, Metadata part, boolean outputHtml)
      throws IOException {
    String text = new String(in.readNBytes(most), charset(part));
    html = type(part).startsWith("text/html") ? text : paragraphs(text);
  }

  private static String type(Metadata part) {
    String type = part.get(Metadata.CONTENT_TYPE);
    return type == null ? "" : type.toLowerCase(Locale.ROOT);
  }

  private static Charset charset(Metadata part) {
    String name = part.get(Metadata.CONTENT_ENCODING);
    try {
      return name == null || name.equalsIgnoreCase("us-ascii")
          ? StandardCharsets.UTF_8
          : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /** A mail's lines are cut to a width; the paragraphs are put together again. */
  private static String paragraphs(String text) {
    StringBuilder html = new StringBuilder();
    for (Block block : TextBlocks.of(text, Limits.DEFAULT).blocks()) {
      html.append("<p>").append(Facts.escape(block.text())).append("</p>\n");
    }
    return html.toString();
  }

  boolean isEmpty() {
    return html.isBlank();
  }

  /** The mail as a page. */
  Input page(Metadata header) {
    Optional<String> sender =
        Optional.ofNullable(header.get(Message.MESSAGE_FROM_NAME)).filter(n -> !n.contains("@"));
    Facts facts =
        new Facts(
            Optional.ofNullable(header.get(TikaCoreProperties.TITLE)),
            sender,
            Optional.ofNullable(header.get(TikaCoreProperties.CREATED)),
            Optional.empty());
    return facts.page(html);
  }
}
