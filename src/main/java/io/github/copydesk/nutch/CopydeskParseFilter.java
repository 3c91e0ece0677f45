package io.github.copydesk.nutch;

import io.github.copydesk.Copydesk;
import io.github.copydesk.Input;
import io.github.copydesk.Options;
import io.github.copydesk.Outcome;
import io.github.copydesk.article.Article;
import io.github.copydesk.page.Limits;
import java.io.IOException;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.nutch.parse.HTMLMetaTags;
import org.apache.nutch.parse.HtmlParseFilter;
import org.apache.nutch.parse.Parse;
import org.apache.nutch.parse.ParseData;
import org.apache.nutch.parse.ParseResult;
import org.apache.nutch.parse.ParseText;
import org.apache.nutch.protocol.Content;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.DocumentFragment;

/**
 * Puts the clean article in the place of a page's parse text and its headline, byline, dateline and
 * dates into the parse metadata ({@code copydesk.*}).
 *
 * <p>The fetched bytes are read again: the DOM that Nutch's parsers hand over has lost what the
 * cleaner looks at. Status, outlinks, metadata of others and, unless {@code copydesk.title} says
 * so, the title stay the host's. A page without an article keeps the host's text. Whatever fails in
 * here, the page is parsed as if the plugin were not there; {@code copydesk.status} tells.
 *
 * <p>One instance serves all threads of a task.
 */
public final class CopydeskParseFilter implements HtmlParseFilter {
  private static final Logger LOG = LoggerFactory.getLogger(CopydeskParseFilter.class);

  /** Seconds below which Nutch itself takes a meta refresh for a permanent redirect. */
  private static final int REDIRECT_SECONDS = 5;

  private final Function<Options, Function<Input, Outcome>> engine;
  private Configuration conf;
  private Optional<Function<Input, Outcome>> desk = Optional.empty();
  private boolean replaceTitle;

  /** For Nutch, which then calls {@link #setConf}. */
  public CopydeskParseFilter() {
    this(options -> new Copydesk(options)::clean);
  }

  /** With another cleaner, to test what happens when it fails. */
  CopydeskParseFilter(Function<Options, Function<Input, Outcome>> engine) {
    this.engine = engine;
  }

  @Override
  public void setConf(Configuration newConf) {
    conf = newConf;
    replaceTitle = Property.TITLE.flag(newConf);
    desk = desk(newConf);
  }

  /** What the settings of a crawl allow one page to cost. */
  static Limits limits(Configuration conf) {
    return new Limits(
        Property.MAX_BYTES.positive(conf),
        Property.MAX_DEPTH.positive(conf),
        Property.MAX_BLOCKS.positive(conf),
        Duration.ofSeconds(Property.MAX_TIME.positive(conf)));
  }

  /**
   * The cleaner. If there can be none, every page is left as it was and says so: an exception here
   * would fail every page of the crawl.
   */
  private Optional<Function<Input, Outcome>> desk(Configuration settings) {
    try {
      return Optional.of(engine.apply(Wanted.options(settings)));
    } catch (IOException | RuntimeException | LinkageError e) {
      LOG.error("Copydesk cannot be set up, NO PAGE IS CLEANED: {}", e.getMessage(), e);
      return Optional.empty();
    }
  }

  @Override
  public Configuration getConf() {
    return conf;
  }

  /**
   * Cleans the page itself; other entries of the result, such as those of a feed, stay.
   *
   * @return the result that was given, changed or not; nothing is thrown for what is in a page
   */
  @Override
  public ParseResult filter(
      Content content, ParseResult result, HTMLMetaTags tags, DocumentFragment dom) {
    try {
      Parse parse = result.get(content.getUrl());
      if (parse != null && parse.getData().getStatus().isSuccess()) {
        PageStatus status = clean(content, result, parse, tags);
        LOG.debug("{} {}", status.id(), content.getUrl());
      }
    } catch (StackOverflowError e) {
      failed(content, result, e);
    } catch (VirtualMachineError e) {
      throw e; // Out of memory is no matter of one page.
    } catch (Throwable e) {
      failed(content, result, e);
    }
    return result;
  }

  private PageStatus clean(Content content, ParseResult result, Parse parse, HTMLMetaTags tags) {
    FetchedPage page = new FetchedPage(content);
    Optional<PageStatus> cause = causeToLeave(page, tags);
    if (cause.isPresent()) {
      return mark(parse, cause.get());
    }
    if (desk.isEmpty()) {
      return mark(parse, PageStatus.SETUP);
    }
    Outcome outcome = desk.get().apply(page.input());
    if (Thread.currentThread().isInterrupted()) {
      return mark(parse, PageStatus.INTERRUPTED); // Nutch has given the page up: parser.timeout.
    }
    if (outcome instanceof Outcome.Skipped skipped) {
      return skip(content, parse, skipped);
    }
    Outcome.Found found = (Outcome.Found) outcome;
    String text = found.article().articleBody();
    if (text.isBlank()) {
      return mark(parse, PageStatus.NO_TEXT);
    }
    boolean cut = found.truncated() || page.isCut();
    PageStatus status = cut ? PageStatus.TRUNCATED : PageStatus.CLEANED;
    replace(content.getUrl(), result, parse.getData(), found.article(), text, status);
    return status;
  }

  /** Why the page is not even read. */
  private static Optional<PageStatus> causeToLeave(FetchedPage page, HTMLMetaTags tags) {
    if (!page.isHtml()) {
      return Optional.of(PageStatus.TYPE);
    }
    if (tags != null && tags.getNoIndex()) {
      return Optional.of(PageStatus.NOINDEX);
    }
    if (tags != null && leadsAway(tags, page.content().getUrl())) {
      return Optional.of(PageStatus.REDIRECT);
    }
    return Thread.currentThread().isInterrupted()
        ? Optional.of(PageStatus.INTERRUPTED)
        : Optional.empty();
  }

  /** Whether the page is only a step on the way to another one. */
  private static boolean leadsAway(HTMLMetaTags tags, String url) {
    URL target = tags.getRefreshHref();
    return tags.getRefresh()
        && target != null
        && tags.getRefreshTime() < REDIRECT_SECONDS
        && !target.toString().equals(url);
  }

  private void replace(
      String url,
      ParseResult result,
      ParseData data,
      Article article,
      String text,
      PageStatus status) {
    Map<ParseField, List<String>> values = ParseField.of(article);
    String title = replaceTitle ? article.headline().orElse(data.getTitle()) : data.getTitle();
    ParseData replaced =
        new ParseData(
            data.getStatus(),
            title == null ? "" : title, // A null title fails the whole job.
            data.getOutlinks(),
            data.getContentMeta(),
            data.getParseMeta());
    mark(data, status);
    values.forEach((field, list) -> field.write(data.getParseMeta(), list));
    result.put(url, new ParseText(text), replaced);
  }

  private static PageStatus skip(Content content, Parse parse, Outcome.Skipped skipped) {
    if (skipped.cause() == Outcome.Cause.FAILED) {
      LOG.warn("Not cleaned, the page stays as it was: {}: {}", content.getUrl(), skipped.why());
    } else {
      LOG.info("No article in {}: {}", content.getUrl(), skipped.why());
    }
    return mark(parse, PageStatus.of(skipped.cause()));
  }

  private static PageStatus mark(Parse parse, PageStatus status) {
    mark(parse.getData(), status);
    return status;
  }

  private static void mark(ParseData data, PageStatus status) {
    ParseField.clear(data.getParseMeta());
    ParseField.STATUS.write(data.getParseMeta(), List.of(status.id()));
  }

  private static void failed(Content content, ParseResult result, Throwable failure) {
    try {
      LOG.warn("Copydesk failed, the page stays as it was: {}", content.getUrl(), failure);
      mark(result.get(content.getUrl()), PageStatus.FAILED);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("Copydesk could not note its failure", e);
    }
  }
}
