package io.github.copydesk.date;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names under which pages put their dates, outside JSON-LD and the visible text. */
final class DateNames {
  /** An element's date that is also among the marked ones. */
  static final String ITEMPROP = "itemprop:datepublished";

  /** Names with one meaning, set by publishing systems. */
  static final String[] STRONG_META = {
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "og:published_time",
    "published_time",
    "datepublished",
    "bt:pubdate",
    "rnews:datepublished",
    "originalpublicationdate",
    "article.published",
    "article_date_original",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "parsely-pub-date",
    "sailthru.date",
    ITEMPROP
  };

  /** Dates of time elements that are marked as published: those of teasers are, too. */
  static final String MARKED = "time:published";

  /** Names that also stand for the print edition, the template, the last change. */
  static final String[] WEAK_META = {
    "date_published",
    "publisheddate",
    "publish-date",
    "publish_date",
    "publishdate",
    "published-date",
    "publication_date",
    "publication-date",
    "pubdate",
    "pub_date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.date",
    "dcterms.created",
    "dc.date.created",
    "dc.date.published",
    "dc.date.publication",
    "dc.date",
    "dc:date",
    "dc.created",
    "dcsext.articlefirstpublished",
    "citation_publication_date",
    "citation_online_date",
    "citation_date",
    "article:post_date",
    "article:create_at",
    "shareaholic:article_published_time",
    "displaydate",
    "date",
    "created",
    "creation_date",
    "datecreated",
    "itemprop:datecreated",
    "release_date",
    "ptime",
    "timestamp",
    "og:pubdate",
    "video:release_date"
  };

  /** How names end, less their marks, that systems make up for themselves. */
  private static final List<String> META_ENDINGS =
      List.of(
          "datepublished",
          "firstpublished",
          "pubdate",
          "publicationdate",
          "publicationtime",
          "publishdate",
          "published",
          "publishedat",
          "publisheddate",
          "publishedtime",
          "publishtime",
          "uploaded");

  /** Parts of names that end like these and are of the last change, or of the end. */
  private static final List<String> NOT_PUBLISHED =
      List.of("last", "modif", "updat", "expir", "unpub", "itemprop:", "time:");

  static final String[] MODIFIED_META = {
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "article:modified",
    "datemodified",
    "dc.date.modified",
    "dcterms.modified",
    "article_date_updated",
    "modified_time",
    "last-modified",
    "revised",
    "lastmod",
    "itemprop:datemodified",
    "time:modified"
  };

  private static final Set<String> KNOWN =
      Stream.of(STRONG_META, WEAK_META, MODIFIED_META)
          .flatMap(Arrays::stream)
          .collect(Collectors.toUnmodifiableSet());

  private DateNames() {}

  /** What a name is called where dates come from. */
  static String place(String name) {
    return "meta " + name;
  }

  /** Whether a name that systems make up says that its date is the publication's. */
  static boolean isPublishedName(String name) {
    return !KNOWN.contains(name) && endsAsPublished(name) && !isOfChange(name);
  }

  private static boolean endsAsPublished(String name) {
    String bare = letters(name);
    for (String ending : META_ENDINGS) {
      if (bare.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static String letters(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'a' && c <= 'z') {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static boolean isOfChange(String name) {
    for (String part : NOT_PUBLISHED) {
      if (name.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
