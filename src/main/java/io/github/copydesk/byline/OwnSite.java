package io.github.copydesk.byline;

import io.github.copydesk.article.Byline;
import io.github.copydesk.page.PageFacts;
import io.github.copydesk.page.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of the site a page stands on. Beside a person, "Jane Doe for paper.example" on
 * paper.example, they say where that person works and name no agency.
 *
 * @param name letters of the site's name, or ""
 * @param labels parts of the page's host name
 */
record OwnSite(String name, Set<String> labels) {
  static OwnSite of(PageFacts facts, Setting setting) {
    String url = facts.url().or(facts::canonical).orElse("");
    int host = url.indexOf("//") + 2;
    int end = host < 2 ? -1 : url.indexOf('/', host);
    String labels = host < 2 ? "" : url.substring(host, end < 0 ? url.length() : end);
    return new OwnSite(
        NameLetters.of(setting.siteName()),
        Arrays.stream(labels.toLowerCase(Locale.ROOT).split("\\."))
            .filter(label -> !label.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The byline without the site among its organisations, if a person signs. */
  Byline leftOut(Byline byline) {
    if (byline.authors().isEmpty()) {
      return byline;
    }
    List<String> others = byline.orgs().stream().filter(org -> !is(org)).toList();
    return new Byline(byline.raw(), byline.authors(), others, byline.places());
  }

  /** The name itself, or an address whose first part the host has: Paper.com on paper.example. */
  private boolean is(String org) {
    int dot = org.indexOf('.');
    boolean address = dot > 0 && org.indexOf(' ') < 0;
    return !name.isEmpty() && NameLetters.of(org).equals(name)
        || address && labels.contains(org.substring(0, dot).toLowerCase(Locale.ROOT));
  }
}
