package io.github.copydesk.explain;

import java.io.IOException;

/**
 * The HTML document around a report. Its policy lets nothing run or load but our own script and
 * style, so that a hole in the escaping would still be no hole.
 */
final class Frame {
  private static final Resource STYLE = Resource.of("explain.css");

  private Frame() {}

  static void begin(Html html, String title, Resource script) throws IOException {
    String policy =
        "default-src 'none'; style-src "
            + STYLE.hash()
            + "; script-src "
            + script.hash()
            + "; base-uri 'none'; form-action 'none'";
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    html.element("title", title).line();
    html.raw("<style>").raw(STYLE.text()).raw("</style>\n</head>\n");
  }

  static void end(Html html, Resource script) throws IOException {
    html.raw("<script>").raw(script.text()).raw("</script>\n</body>\n</html>\n");
  }
}
