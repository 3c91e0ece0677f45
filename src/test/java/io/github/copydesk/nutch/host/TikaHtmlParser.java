package io.github.copydesk.nutch.host;

import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import org.apache.hadoop.conf.Configuration;
import org.apache.html.dom.HTMLDocumentImpl;
import org.apache.nutch.parse.ParseResult;
import org.apache.nutch.parse.ParseStatus;
import org.apache.nutch.parse.Parser;
import org.apache.nutch.protocol.Content;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.sax.boilerpipe.BoilerpipeContentHandler;
import org.w3c.dom.DocumentFragment;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Stands for parse-tika: Tika's HTML parser makes the DOM, behind boilerpipe where {@code
 * tika.extractor} says so. What is not HTML becomes one text and goes through the filters too.
 */
public final class TikaHtmlParser implements Parser {
  /** The property of parse-tika; the other value is {@code none}. */
  public static final String EXTRACTOR = "tika.extractor";

  private Configuration conf;

  @Override
  public ParseResult getParse(Content content) {
    Metadata found = new Metadata();
    org.apache.nutch.metadata.Metadata metadata = new org.apache.nutch.metadata.Metadata();
    try {
      DocumentFragment root = new HTMLDocumentImpl().createDocumentFragment();
      if (content.getContentType().contains("html")) {
        read(content, root, found);
      } else {
        String text = new String(content.getContent(), StandardCharsets.ISO_8859_1);
        root.appendChild(root.getOwnerDocument().createTextNode(text));
      }
      for (String name : found.names()) {
        if (!name.equals(TikaCoreProperties.TITLE.getName())) {
          metadata.add(name, found.get(name));
        }
      }
      return DomParse.filtered(content, root, metadata, conf);
    } catch (IOException | SAXException | TikaException | TransformerConfigurationException e) {
      return new ParseStatus(e).getEmptyParseResult(content.getUrl(), conf);
    }
  }

  private void read(Content content, DocumentFragment root, Metadata found)
      throws IOException, SAXException, TikaException, TransformerConfigurationException {
    String header = content.getMetadata().get(org.apache.nutch.metadata.HttpHeaders.CONTENT_TYPE);
    found.set(Metadata.CONTENT_TYPE, header == null ? content.getContentType() : header);
    SAXTransformerFactory factory = (SAXTransformerFactory) TransformerFactory.newInstance();
    TransformerHandler dom = factory.newTransformerHandler();
    dom.setResult(new DOMResult(root));
    ContentHandler handler = dom;
    if (conf.get(EXTRACTOR, "none").equals("boilerpipe")) {
      BoilerpipeContentHandler boilerpipe =
          new BoilerpipeContentHandler(dom, ArticleExtractor.INSTANCE);
      boilerpipe.setIncludeMarkup(true);
      handler = boilerpipe;
    }
    new JSoupParser(new HtmlEncodingDetector())
        .parse(new ByteArrayInputStream(content.getContent()), handler, found, new ParseContext());
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
