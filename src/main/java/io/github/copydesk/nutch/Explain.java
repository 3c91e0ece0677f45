package io.github.copydesk.nutch;

import io.github.copydesk.Copydesk;
import io.github.copydesk.Options;
import io.github.copydesk.explain.Report;
import io.github.copydesk.explain.ReportFormat;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.Text;
import org.apache.nutch.crawl.CrawlDatum;
import org.apache.nutch.protocol.Content;
import org.apache.nutch.protocol.ProtocolFactory;
import org.apache.nutch.protocol.ProtocolNotFound;
import org.apache.nutch.protocol.ProtocolOutput;
import org.apache.nutch.util.NutchConfiguration;

/**
 * {@code bin/nutch plugin copydesk io.github.copydesk.nutch.Explain [-html|-json] URL}: fetches a
 * page with the crawl's own protocol plugin and settings and prints why each of its blocks was kept
 * or removed. Robots rules are not asked, as by {@code parsechecker}.
 */
public final class Explain {
  private static final String USAGE = "Usage: Explain [-html|-json] URL";

  private final Configuration conf;

  /** With the settings of a crawl. */
  public Explain(Configuration conf) {
    this.conf = conf;
  }

  /** For Nutch's {@code plugin} command; ends the process with 1 if nothing could be fetched. */
  public static void main(String[] arguments) throws IOException {
    int code = new Explain(NutchConfiguration.create()).run(arguments, System.out, System.err);
    if (code != 0) {
      System.exit(code);
    }
  }

  /**
   * Fetches and explains one page.
   *
   * @param arguments format and address
   * @param out gets the report in UTF-8; not closed
   * @param err gets one line if there is none
   * @return the exit code
   */
  public int run(String[] arguments, PrintStream out, PrintStream err) throws IOException {
    boolean plain = arguments.length == 1 && !arguments[0].startsWith("-");
    if (!plain && arguments.length != 2) {
      err.println(USAGE);
      return 2;
    }
    ReportFormat format = plain ? ReportFormat.TEXT : format(arguments[0]);
    String url = arguments[arguments.length - 1];
    try {
      ProtocolOutput fetched =
          new ProtocolFactory(conf)
              .getProtocol(url)
              .getProtocolOutput(new Text(url), new CrawlDatum());
      return write(url, fetched, format, out, err);
    } catch (ProtocolNotFound e) {
      err.println(e.getMessage());
      return 1;
    }
  }

  private int write(
      String url, ProtocolOutput fetched, ReportFormat format, PrintStream out, PrintStream err)
      throws IOException {
    Content content = fetched.getContent();
    if (!fetched.getStatus().isSuccess() || content == null) {
      err.println(url + ": " + fetched.getStatus());
      return 1;
    }
    Options options = Wanted.options(conf);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    format.write(
        Report.of(url, new Copydesk(options).explain(new FetchedPage(content).input())), writer);
    writer.flush();
    return 0;
  }

  private static ReportFormat format(String option) {
    return switch (option) {
      case "-html" -> ReportFormat.HTML;
      case "-json" -> ReportFormat.JSON;
      default -> throw new IllegalArgumentException(USAGE);
    };
  }
}
