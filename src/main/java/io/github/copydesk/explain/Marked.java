package io.github.copydesk.explain;

import io.github.copydesk.Explanation.Piece;
import io.github.copydesk.article.Removed;
import java.io.IOException;
import java.util.Optional;

/**
 * A block's text with what was cut off it and its dateline marked in place.
 *
 * @param piece the block
 * @param dateline the dateline at its head or end, as printed
 */
record Marked(Piece piece, Optional<String> dateline) {

  void write(Html html) throws IOException {
    String text = piece.text();
    int done = 0;
    for (Removed cut : piece.cuts()) {
      int at = text.indexOf(cut.text(), done);
      if (at >= 0) {
        plain(html, text.substring(done, at));
        String title = cut.role().id() + ", " + cut.reason().explain();
        html.element("del", cut.text(), "title", title, "class", "k-" + cut.role().id());
        done = at + cut.text().length();
      }
    }
    plain(html, text.substring(done));
  }

  private void plain(Html html, String text) throws IOException {
    int at = dateline.map(text::indexOf).orElse(-1);
    if (at < 0) {
      html.text(text);
      return;
    }
    String raw = dateline.orElseThrow();
    html.text(text.substring(0, at)).element("mark", raw, "class", "dateline", "title", "dateline");
    html.text(text.substring(at + raw.length()));
  }
}
