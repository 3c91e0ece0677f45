package io.github.copydesk.nutch.host;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.html.dom.HTMLDocumentImpl;
import org.apache.nutch.metadata.HttpHeaders;
import org.apache.nutch.metadata.Metadata;
import org.apache.nutch.parse.ParseResult;
import org.apache.nutch.parse.ParseStatus;
import org.apache.nutch.parse.Parser;
import org.apache.nutch.protocol.Content;
import org.cyberneko.html.parsers.DOMFragmentParser;
import org.w3c.dom.DocumentFragment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Stands for parse-html: the same DOM library with the same settings, and its choice of a charset
 * (header, meta, else windows-1252).
 */
public final class NekoParser implements Parser {
  private static final String NEKO = "http://cyberneko.org/html/";
  private static final Pattern CHARSET = Pattern.compile("(?i)charset *= *[\"']?([a-z0-9_-]+)");
  private static final int HEAD = 8192;

  private Configuration conf;

  @Override
  public ParseResult getParse(Content content) {
    try {
      String charset = charset(content);
      Metadata metadata = new Metadata();
      metadata.set(Metadata.CHAR_ENCODING_FOR_CONVERSION, charset);
      return DomParse.filtered(content, dom(content.getContent(), charset), metadata, conf);
    } catch (IOException | SAXException e) {
      return new ParseStatus(e).getEmptyParseResult(content.getUrl(), conf);
    }
  }

  private static DocumentFragment dom(byte[] page, String charset)
      throws SAXException, IOException {
    DOMFragmentParser parser = new DOMFragmentParser();
    parser.setFeature(NEKO + "features/augmentations", true);
    parser.setFeature(NEKO + "features/scanner/ignore-specified-charset", true);
    parser.setFeature(NEKO + "features/balance-tags/ignore-outside-content", false);
    parser.setFeature(NEKO + "features/balance-tags/document-fragment", true);
    HTMLDocumentImpl document = new HTMLDocumentImpl();
    document.setErrorChecking(false);
    DocumentFragment fragment = document.createDocumentFragment();
    InputSource source = new InputSource(new ByteArrayInputStream(page));
    source.setEncoding(charset);
    parser.parse(source, fragment);
    return fragment;
  }

  private static String charset(Content content) {
    String header = content.getMetadata().get(HttpHeaders.CONTENT_TYPE);
    Matcher declared = CHARSET.matcher(header == null ? "" : header);
    if (declared.find()) {
      return declared.group(1);
    }
    byte[] page = content.getContent();
    String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher meta = CHARSET.matcher(head);
    return meta.find() ? meta.group(1) : "windows-1252";
  }

  @Override
  public void setConf(Configuration newConf) {
    conf = newConf;
  }

  @Override
  public Configuration getConf() {
    return conf;
  }
}
