package io.github.copydesk.explain;

import io.github.copydesk.Copydesk;
import io.github.copydesk.Explanation;
import io.github.copydesk.Input;
import java.util.function.LongSupplier;

/** Pages for the tests of the reports, and their explanations by a clock that ticks evenly. */
public final class Pages {
  /** One for all tests: it holds the model. */
  private static final Copydesk DESK = new Copydesk();

  private static final String PARAGRAPHS =
      """
      <p>TORVIK, March 4 (Saltwire) - The council voted on Monday to rebuild the old pier, which a
      storm broke in two last winter, and set aside nine million crowns for the work.</p>
      <p>Builders will begin in May, after the herring season, and the mayor said that the first
      boats should be able to land there again before the end of the year.</p>
      <p>Fishermen who have landed their catch at a private quay since the storm welcomed the vote,
      though several said that it had come a year too late for the smaller boats.</p>
      """;

  private Pages() {}

  /** A small article between furniture. */
  public static String pier() {
    return page("Council votes to rebuild the pier", PARAGRAPHS);
  }

  /** An article with this headline, as markup, and this body. */
  public static String page(String headline, String body) {
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
        + headline
        + " | Torvik Post</title><meta property=\"og:title\" content=\""
        + headline
        + "\"><meta property=\"og:type\" content=\"article\">"
        + "<meta property=\"article:published_time\" content=\"2024-03-04T18:20:00+01:00\"></head>"
        + "<body><nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/sport\">Sport</a></li></ul>"
        + "</nav><article><h1>"
        + headline
        + "</h1><p class=\"byline\">By Ada Holm</p>"
        + body
        + "</article><aside><h3>Related</h3><a href=\"/a\">Herring season opens late</a></aside>"
        + "<footer>Copyright Torvik Post. All rights reserved.</footer></body></html>";
  }

  /** A page of an Arabic paper. */
  public static String bridge() {
    return "<html lang=\"ar\" dir=\"rtl\"><head><meta charset=\"utf-8\">"
        + "<title>افتتاح الجسر الجديد</title></head><body><nav><a href=\"/\">الرئيسية</a></nav>"
        + "<article><h1>افتتاح الجسر الجديد</h1><p class=\"byline\">بقلم سامي حداد</p>"
        + "<p>قال رئيس البلدية يوم السبت إن الجسر الجديد سيخفف الازدحام عن وسط المدينة، وإن أعمال"
        + " البناء استمرت ثلاث سنوات كاملة.</p>"
        + "<p>ورحب سكان الضفة الشرقية بالافتتاح بعد سنوات طويلة من الانتظار، وقالوا إن الرحلة إلى"
        + " المستشفى ستستغرق نصف الوقت.</p></article></body></html>";
  }

  /** An article of so many paragraphs. */
  public static String speakers(int paragraphs) {
    return page("Council hears everybody", speakersBody(paragraphs));
  }

  static String speakersBody(int paragraphs) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < paragraphs; i++) {
      body.append("<p>Speaker number ").append(i);
      body.append(
          " told the council on Monday that the pier had stood for ninety years and should");
      body.append(" stand for ninety more, whatever the surveyors had written.</p>\n");
    }
    return body.toString();
  }

  /** The explanation of a page; every look at the clock is a millisecond after the last. */
  public static Explanation explain(String page) {
    return DESK.explain(Input.html(page).from("https://post.example/pier"), clock());
  }

  static Explanation explain(Input input) {
    return DESK.explain(input, clock());
  }

  private static LongSupplier clock() {
    long[] now = {0};
    return () -> now[0] += 1_000_000;
  }
}
