package io.github.copydesk.explain;

import io.github.copydesk.explain.Changes.BlockChange;
import io.github.copydesk.explain.Changes.FieldChange;
import io.github.copydesk.explain.Snapshot.State;
import java.io.IOException;

/** What is different from an earlier report. */
final class ChangeList {
  private final Changes changes;
  private final Html html;

  ChangeList(Changes changes, Html html) {
    this.changes = changes;
    this.html = html;
  }

  void write() throws IOException {
    html.raw("<section class=\"changes\" aria-labelledby=\"changes-title\">\n");
    html.raw("<h2 id=\"changes-title\">Changes</h2>\n");
    if (changes.areNone()) {
      html.raw("<p>Nothing changed.</p>\n");
    } else {
      html.raw("<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">What</th>");
      html.raw("<th scope=\"col\">Was</th><th scope=\"col\">Is</th></tr></thead>\n<tbody>\n");
      for (FieldChange change : changes.fields()) {
        row(change);
      }
      for (BlockChange change : changes.blocks()) {
        row(change);
      }
      html.raw("</tbody>\n</table></div>\n");
    }
    html.raw("</section>\n");
  }

  private void row(FieldChange change) throws IOException {
    html.open("tr").open("th", "scope", "row").text(change.field()).close("th");
    html.element("td", change.was(), "dir", "auto").element("td", change.is(), "dir", "auto");
    html.close("tr").line();
  }

  private void row(BlockChange change) throws IOException {
    html.open("tr").open("th", "scope", "row");
    if (change.block() >= 0) {
      html.element("a", "#" + change.block(), "href", "#" + Anchors.block(change.block()));
      html.raw(" ");
    }
    html.element("bdi", change.text()).close("th");
    html.element("td", change.was().map(ChangeList::words).orElse("not on the page"));
    html.element("td", change.is().map(ChangeList::words).orElse("not on the page"));
    html.close("tr").line();
  }

  private static String words(State state) {
    String cuts = state.cuts().isEmpty() ? "" : ", cut: " + String.join(" / ", state.cuts());
    return Phrases.ofRole(state.role()) + " (" + state.reason() + ")" + cuts;
  }
}
