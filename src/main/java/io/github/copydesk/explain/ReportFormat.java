package io.github.copydesk.explain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The forms of a report on one page. */
public enum ReportFormat {
  /** One file without anything outside it. */
  HTML {
    @Override
    public void write(Report report, Appendable out) throws IOException {
      new HtmlReport(report, out).write();
    }
  },
  /** For machines, and to compare a later report with. */
  JSON {
    @Override
    public void write(Report report, Appendable out) throws IOException {
      JsonReport.indented(report, out);
    }
  },
  /** For a terminal. */
  TEXT {
    @Override
    public void write(Report report, Appendable out) throws IOException {
      new TextReport(report, out).write();
    }
  };

  /**
   * Writes a report; line ends are {@code \n}.
   *
   * @param out where to; never closed
   */
  public abstract void write(Report report, Appendable out) throws IOException;

  /** The name on the command line, lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A report in this form. */
  public String render(Report report) {
    StringBuilder out = new StringBuilder();
    try {
      write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
