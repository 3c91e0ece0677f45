package io.github.copydesk.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Imprint;
import io.github.copydesk.article.Rights;
import io.github.copydesk.page.FactsReader;
import io.github.copydesk.page.Setting;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImprintsTest {

  private static Imprint of(String html, String url) {
    return new Imprints()
        .of(FactsReader.read(Jsoup.parse(html), Optional.ofNullable(url)), Setting.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "de_DE, de-DE",
    "EN-us, en-US",
    "en, en",
    "zh-hans-cn, zh-Hans-CN",
    "pt_BR.UTF-8, pt-BR",
    "'en, de', en",
    "fil-PH, fil-PH",
    "x, -",
    "'', -",
    "german, -",
    "utf-8, -",
    "{{lang}}, -",
    "und, -",
    "iw, he",
  })
  void languagesAreWrittenAsTags(String printed, String tag) {
    assertEquals(tag, Imprints.tag(printed).orElse("-"));
  }

  @Test
  void readsTheImprint() {
    Imprint imprint =
        of(
            "<html lang=en_GB><link rel=canonical href='/a/bridge'>"
                + "<meta property='og:site_name' content='The Paper'>"
                + "<meta property='article:section' content='Town'>"
                + "<meta property='article:tag' content='Bridge'>"
                + "<meta property='article:tag' content='bridge'>"
                + "<meta property='article:tag' content='River, Roads'>"
                + "<meta name=keywords content='for, engines'>",
            "https://paper.example/a/bridge?from=feed");
    assertEquals(Optional.of("https://paper.example/a/bridge?from=feed"), imprint.url());
    assertEquals(Optional.of("https://paper.example/a/bridge"), imprint.canonicalUrl());
    assertEquals(Optional.of("The Paper"), imprint.siteName());
    assertEquals(Optional.of("en-GB"), imprint.inLanguage());
    assertEquals(Optional.of("Town"), imprint.articleSection());
    assertEquals(List.of("Bridge", "River", "Roads"), imprint.keywords());
  }

  @Test
  void readsTheRightsOfTheStory() {
    Rights rights =
        of(
                "<meta name=copyright content='© 2021 The Paper'><script type='application/ld+json'>"
                    + "{'@type':'NewsArticle','headline':'Bridge opens','copyrightHolder':"
                    + "{'@type':'Organization','name':'Paper Press'},'license':"
                    + "'https://paper.example/terms','isAccessibleForFree':'False'}</script>",
                null)
            .rights();
    assertEquals(Optional.of("Paper Press"), rights.copyrightHolder());
    assertEquals(Optional.of("© 2021 The Paper"), rights.copyrightNotice());
    assertEquals(Optional.of("https://paper.example/terms"), rights.usageTerms());
    assertEquals(Optional.of(false), rights.accessibleForFree());
  }

  @ParameterizedTest
  @CsvSource({"free, true", "locked, false", "metered, -", "'', -"})
  void readsTheTierOfTheArticle(String tier, String free) {
    Rights rights =
        of("<meta property='article:content_tier' content='" + tier + "'>", null).rights();
    assertEquals(free, rights.accessibleForFree().map(String::valueOf).orElse("-"));
  }

  @Test
  void readsALicenceLinkButNoCopyrightLineOfAFooter() {
    Rights rights =
        of(
                "<article><a rel=license href='https://cc.example/by'>CC BY</a></article>"
                    + "<footer>© 2021 The Paper</footer>",
                null)
            .rights();
    assertEquals(Optional.of("https://cc.example/by"), rights.usageTerms());
    assertEquals(Optional.empty(), rights.copyrightNotice());
  }

  @Test
  void keywordsForSearchEnginesAreTheLastResort() {
    assertEquals(
        List.of("bridge", "river"),
        of("<meta name=keywords content='bridge, river,, '>", null).keywords());
  }

  @Test
  void thePageNamesItsAddressIfNobodyElseDoes() {
    Imprint imprint =
        of(
            "<link rel=canonical href='https://paper.example/a'><meta property=og:url content=x>",
            null);
    assertEquals(Optional.of("https://paper.example/a"), imprint.url());
  }

  @ParameterizedTest
  @CsvSource({"/a", "javascript:void(0)", "mailto:ada@paper.example"})
  void whatIsNoAddressIsNone(String href) {
    assertEquals(
        Optional.empty(), of("<link rel=canonical href='" + href + "'>", null).canonicalUrl());
  }

  @Test
  void anEmptyPageHasNoImprint() {
    Imprint imprint = of("", null);
    assertEquals(
        new Imprint(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of()),
        imprint);
  }
}
