package io.github.copydesk.nutch.host;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.nutch.metadata.Metadata;
import org.apache.nutch.parse.HTMLMetaTags;
import org.apache.nutch.parse.HtmlParseFilters;
import org.apache.nutch.parse.Outlink;
import org.apache.nutch.parse.ParseData;
import org.apache.nutch.parse.ParseImpl;
import org.apache.nutch.parse.ParseResult;
import org.apache.nutch.parse.ParseStatus;
import org.apache.nutch.protocol.Content;
import org.apache.nutch.util.NodeWalker;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What parse-html and parse-tika do with a DOM: text and title unless the page says noindex, links
 * unless it says nofollow, refresh tags as a status, meta names as metadata; then the filters.
 */
final class DomParse {
  private static final Map<String, String> LINKS =
      Map.of("a", "href", "area", "href", "iframe", "src", "img", "src", "link", "href");

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder title = new StringBuilder();
  private final List<Outlink> links = new ArrayList<>();
  private final HTMLMetaTags tags = new HTMLMetaTags();
  private final ParseStatus status = new ParseStatus(ParseStatus.SUCCESS);
  private final Metadata metadata;
  private URI base;

  private DomParse(URI base, Metadata metadata) {
    this.base = base;
    this.metadata = metadata;
  }

  /**
   * The result of a parser, filtered.
   *
   * @param metadata what the parser found out; the page's meta names are added
   */
  static ParseResult filtered(
      Content content, DocumentFragment root, Metadata metadata, Configuration conf) {
    DomParse page = new DomParse(URI.create(content.getBaseUrl()), metadata);
    page.read(root);
    boolean noindex = page.tags.getNoIndex();
    ParseData data =
        new ParseData(
            page.status,
            noindex ? "" : page.title.toString().strip(),
            page.tags.getNoFollow() ? new Outlink[0] : page.links.toArray(new Outlink[0]),
            content.getMetadata(),
            metadata);
    ParseResult result =
        ParseResult.createParseResult(
            content.getUrl(), new ParseImpl(noindex ? "" : page.text.toString().strip(), data));
    return new HtmlParseFilters(conf).filter(content, result, page.tags, root);
  }

  /** Without recursion: pages may be nested deeply. */
  private void read(DocumentFragment root) {
    NodeWalker walker = new NodeWalker(root);
    while (walker.hasNext()) {
      Node node = walker.nextNode();
      String name = node.getNodeName().toLowerCase(Locale.ROOT);
      if (node.getNodeType() == Node.TEXT_NODE) {
        text.append(node.getNodeValue().replaceAll("\\s+", " ").strip()).append(' ');
      } else if (name.equals("script") || name.equals("style")) {
        walker.skipChildren();
      } else if (name.equals("title") && title.length() == 0) {
        title.append(node.getTextContent());
      } else if (node instanceof Element element) {
        read(name, element);
      }
    }
  }

  private void read(String name, Element element) {
    if (name.equals("meta")) {
      meta(element);
    } else if (name.equals("base")) {
      base = resolved(attribute(element, "href")).orElse(base);
    } else if (LINKS.containsKey(name)) {
      resolved(attribute(element, LINKS.get(name)))
          .ifPresent(target -> link(target, element.getTextContent().strip()));
    }
  }

  private void meta(Element meta) {
    String content = attribute(meta, "content");
    String name = attribute(meta, "name").toLowerCase(Locale.ROOT);
    if (name.equals("robots")) {
      if (content.contains("noindex") || content.contains("none")) {
        tags.setNoIndex();
      }
      if (content.contains("nofollow") || content.contains("none")) {
        tags.setNoFollow();
      }
    }
    if (!name.isEmpty()) {
      metadata.add(name, content);
    }
    // Tika makes a name of it.
    if (name.equals("refresh") || attribute(meta, "http-equiv").equalsIgnoreCase("refresh")) {
      refresh(content);
    }
  }

  /** {@code 0; url=/elsewhere}. */
  private void refresh(String content) {
    int url = content.toLowerCase(Locale.ROOT).indexOf("url=");
    Optional<URI> target = url < 0 ? Optional.empty() : resolved(content.substring(url + 4));
    String seconds = content.split(";", 2)[0].strip();
    if (target.isEmpty() || !seconds.matches("[0-9]{1,6}")) {
      return;
    }
    try {
      tags.setRefreshHref(target.get().toURL());
      tags.setRefreshTime(Integer.parseInt(seconds));
      tags.setRefresh(true);
      status.setMinorCode(ParseStatus.SUCCESS_REDIRECT);
      status.setArgs(new String[] {target.get().toString(), seconds});
    } catch (MalformedURLException e) {
      tags.setRefresh(false); // Leads nowhere.
    }
  }

  private void link(URI target, String anchor) {
    try {
      links.add(new Outlink(target.toString(), anchor));
    } catch (MalformedURLException e) {
      return; // No link.
    }
  }

  private Optional<URI> resolved(String reference) {
    try {
      return reference.isEmpty()
          ? Optional.empty()
          : Optional.of(base.resolve(reference.strip())).filter(target -> target.getHost() != null);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** In any case: one parser writes names in capitals. */
  private static String attribute(Element element, String name) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (attribute.getNodeName().equalsIgnoreCase(name)) {
        return attribute.getNodeValue();
      }
    }
    return "";
  }
}
