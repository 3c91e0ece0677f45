package io.github.copydesk.nutch.host;

import java.net.MalformedURLException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.hadoop.conf.Configuration;
import org.apache.nutch.metadata.Metadata;
import org.apache.nutch.parse.HTMLMetaTags;
import org.apache.nutch.parse.HtmlParseFilters;
import org.apache.nutch.parse.Outlink;
import org.apache.nutch.parse.ParseData;
import org.apache.nutch.parse.ParseImpl;
import org.apache.nutch.parse.ParseResult;
import org.apache.nutch.parse.ParseStatus;
import org.apache.nutch.parse.Parser;
import org.apache.nutch.protocol.Content;
import org.w3c.dom.DocumentFragment;

/**
 * Does roughly what parse-html and parse-tika do: all text, links, robots and refresh tags, every
 * meta name in the parse metadata; then it runs the filters, for every type.
 */
public final class HostParser implements Parser {
  /** In front of the text this parser finds, to tell it from Copydesk's. */
  public static final String MARK = "HOST ";

  private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
  private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\">([^<]*)</a>");
  private static final Pattern NAMED =
      Pattern.compile("<meta name=\"([^\"]*)\" content=\"([^\"]*)\">");
  private static final Pattern REFRESH =
      Pattern.compile("<meta http-equiv=\"refresh\" content=\"([0-9]+); *url=([^\"]*)\">");

  private Configuration conf;

  @Override
  public ParseResult getParse(Content content) {
    String page = new String(content.getContent(), StandardCharsets.UTF_8);
    URI base = URI.create(content.getBaseUrl());
    try {
      HTMLMetaTags tags = new HTMLMetaTags();
      ParseStatus status = refresh(page, base, tags);
      Metadata metadata = named(page, tags);
      String text = tags.getNoIndex() ? "" : MARK + page.replaceAll("<[^>]*>", " ").strip();
      ParseData data =
          new ParseData(
              status,
              tags.getNoIndex() ? "" : title(page),
              links(page, base),
              content.getMetadata(),
              metadata);
      ParseResult result =
          ParseResult.createParseResult(content.getUrl(), new ParseImpl(text, data));
      return new HtmlParseFilters(conf).filter(content, result, tags, emptyDom());
    } catch (MalformedURLException | ParserConfigurationException e) {
      return new ParseStatus(e).getEmptyParseResult(content.getUrl(), conf);
    }
  }

  private static String title(String page) {
    Matcher title = TITLE.matcher(page);
    return title.find() ? title.group(1) : "";
  }

  private static Outlink[] links(String page, URI base) {
    List<Outlink> links = new ArrayList<>();
    for (Matcher link = LINK.matcher(page); link.find(); ) {
      try {
        links.add(new Outlink(base.resolve(link.group(1)).toString(), link.group(2)));
      } catch (IllegalArgumentException | MalformedURLException e) {
        continue; // Not an address: no link.
      }
    }
    return links.toArray(new Outlink[0]);
  }

  private static ParseStatus refresh(String page, URI base, HTMLMetaTags tags)
      throws MalformedURLException {
    ParseStatus status = new ParseStatus(ParseStatus.SUCCESS);
    Matcher refresh = REFRESH.matcher(page);
    if (refresh.find()) {
      URI target = base.resolve(refresh.group(2));
      tags.setRefresh(true);
      tags.setRefreshTime(Integer.parseInt(refresh.group(1)));
      tags.setRefreshHref(target.toURL());
      status.setMinorCode(ParseStatus.SUCCESS_REDIRECT);
      status.setArgs(new String[] {target.toString(), refresh.group(1)});
    }
    return status;
  }

  private static Metadata named(String page, HTMLMetaTags tags) {
    Metadata metadata = new Metadata();
    for (Matcher named = NAMED.matcher(page); named.find(); ) {
      metadata.add(named.group(1), named.group(2));
      if (named.group(1).equals("robots") && named.group(2).contains("noindex")) {
        tags.setNoIndex();
      }
    }
    return metadata;
  }

  private static DocumentFragment emptyDom() throws ParserConfigurationException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .newDocument()
        .createDocumentFragment();
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
