package io.github.copydesk.nutch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.nutch.crawl.MD5Signature;
import org.apache.nutch.crawl.Signature;
import org.apache.nutch.crawl.TextProfileSignature;
import org.apache.nutch.metadata.Metadata;
import org.apache.nutch.parse.HTMLMetaTags;
import org.apache.nutch.parse.Outlink;
import org.apache.nutch.parse.Parse;
import org.apache.nutch.parse.ParseData;
import org.apache.nutch.parse.ParseImpl;
import org.apache.nutch.parse.ParseResult;
import org.apache.nutch.parse.ParseStatus;
import org.apache.nutch.protocol.Content;
import org.apache.nutch.util.StringUtil;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Measures signatures on two fetches of each page that differ in what changes around an article:
 * how many pairs get one digest, and how many different articles do.
 *
 * <p>Arguments: folders with a folder {@code html}, and optionally {@code -n N}, the most pages of
 * a folder. A folder that is not there is told and skipped.
 */
final class SignaturePairs {
  private static final int DEFAULT_PAGES = 200;

  private final Map<String, Signature> signatures = new LinkedHashMap<>();
  private final CopydeskParseFilter filter = new CopydeskParseFilter();
  private final Map<String, Map<String, Integer>> equal = new LinkedHashMap<>();
  private final Map<String, Map<String, List<String>>> articles = new LinkedHashMap<>();
  private final Map<String, Integer> pairs = new LinkedHashMap<>();
  private int cleaned;
  private int pages;

  private SignaturePairs() {
    Configuration conf = new Configuration(false);
    filter.setConf(conf);
    signatures.put("MD5Signature", new MD5Signature());
    signatures.put("TextProfileSignature, all text", new TextProfileSignature());
    signatures.put("TextProfileSignature, our text", new TextProfileSignature());
    signatures.put("ArticleSignature", new ArticleSignature());
    signatures.values().forEach(each -> each.setConf(conf));
  }

  /** See the class. */
  public static void main(String[] arguments) throws IOException {
    int most = DEFAULT_PAGES;
    SignaturePairs measure = new SignaturePairs();
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals("-n")) {
        most = Integer.parseInt(arguments[++i]);
      } else if (Files.isDirectory(Path.of(arguments[i], "html"))) {
        measure.read(Path.of(arguments[i], "html"), most);
      } else {
        System.err.println("SKIPPED, no such folder: " + arguments[i] + "/html");
      }
    }
    measure.print(System.out);
  }

  private void read(Path folder, int most) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    // Spread over the folder, whose order goes by site.
    for (int i = 0; i < Math.min(most, files.size()); i++) {
      Path file = files.get((int) ((long) i * files.size() / Math.min(most, files.size())));
      measure(file.getFileName().toString(), page(file));
    }
  }

  private static String page(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      return Jsoup.parse(in, null, "").outerHtml();
    }
  }

  private void measure(String name, String html) {
    pages++;
    String url = "http://paper.example/" + pages;
    Map<String, String> own = digests(url, html);
    cleaned += own.get("cleaned").equals("true") ? 1 : 0;
    String title = Jsoup.parse(html).title();
    signatures
        .keySet()
        .forEach(
            each ->
                articles
                    .computeIfAbsent(each, key -> new HashMap<>())
                    .computeIfAbsent(own.get(each), key -> new ArrayList<>())
                    .add(name + " " + title));
    for (FetchChange change : FetchChange.values()) {
      Map<String, String> first = digests(url, change.in(html, 0));
      Map<String, String> second = digests(url, change.in(html, 1));
      pairs.merge(change.name(), 1, Integer::sum);
      for (String each : signatures.keySet()) {
        boolean same = first.get(each).equals(second.get(each));
        equal
            .computeIfAbsent(each, key -> new HashMap<>())
            .merge(change.name(), same ? 1 : 0, Integer::sum);
      }
    }
  }

  private Map<String, String> digests(String url, String html) {
    Content content = content(url, html);
    Document document = Jsoup.parse(html);
    Parse host = parse(document.body().text(), document.title());
    ParseResult result = ParseResult.createParseResult(url, parse(host.getText(), ""));
    Parse ours = filter.filter(content, result, new HTMLMetaTags(), null).get(url);
    Map<String, String> digests = new HashMap<>();
    signatures.forEach(
        (name, signature) ->
            digests.put(
                name,
                StringUtil.toHexString(
                    signature.calculate(content, name.endsWith("all text") ? host : ours))));
    String status = ours.getData().getMeta("copydesk.status");
    digests.put("cleaned", Boolean.toString(ArticleSignature.CLEANED.contains(status)));
    return digests;
  }

  private static Content content(String url, String html) {
    Metadata headers = new Metadata();
    headers.set("Content-Type", "text/html; charset=utf-8");
    Content content = Samples.content(url, "text/html", headers);
    content.setContent(html.getBytes(StandardCharsets.UTF_8));
    return content;
  }

  private static Parse parse(String text, String title) {
    ParseStatus success = new ParseStatus(ParseStatus.SUCCESS);
    return new ParseImpl(
        text, new ParseData(success, title, new Outlink[0], new Metadata(), new Metadata()));
  }

  private void print(PrintStream out) {
    out.printf(Locale.ROOT, "pages %d, of which cleaned %d%n", pages, cleaned);
    for (String signature : signatures.keySet()) {
      out.printf(Locale.ROOT, "%-32s", signature);
      for (FetchChange change : FetchChange.values()) {
        int same = equal.getOrDefault(signature, Map.of()).getOrDefault(change.name(), 0);
        out.printf(
            Locale.ROOT, " %s %.3f", change, same / (double) pairs.getOrDefault(change.name(), 1));
      }
      out.printf(Locale.ROOT, "  shared by different pages %d%n", shared(signature, out));
    }
  }

  /** Pages whose digest another page of the sample has too. */
  private int shared(String signature, PrintStream out) {
    List<List<String>> groups =
        articles.getOrDefault(signature, Map.of()).values().stream()
            .filter(group -> group.size() > 1)
            .sorted(Comparator.comparing(group -> group.get(0)))
            .toList();
    groups.forEach(group -> out.println("  same digest: " + String.join(" | ", group)));
    return groups.stream().mapToInt(List::size).sum();
  }
}
