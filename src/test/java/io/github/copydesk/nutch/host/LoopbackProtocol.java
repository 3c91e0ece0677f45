package io.github.copydesk.nutch.host;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.Text;
import org.apache.nutch.crawl.CrawlDatum;
import org.apache.nutch.metadata.Metadata;
import org.apache.nutch.net.protocols.Response;
import org.apache.nutch.protocol.Content;
import org.apache.nutch.protocol.Protocol;
import org.apache.nutch.protocol.ProtocolOutput;
import org.apache.nutch.protocol.ProtocolStatus;

/** Fetches as protocol-http does: gzip undone, content cut at {@code http.content.limit}. */
public final class LoopbackProtocol implements Protocol {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private Configuration conf;

  @Override
  public ProtocolOutput getProtocolOutput(Text url, CrawlDatum datum) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url.toString())).build();
      return output(url.toString(), client.send(request, HttpResponse.BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      return new ProtocolOutput(null, new ProtocolStatus(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new ProtocolOutput(null, new ProtocolStatus(e));
    }
  }

  private ProtocolOutput output(String url, HttpResponse<byte[]> response) throws IOException {
    Metadata headers = new Metadata();
    response
        .headers()
        .map()
        .forEach((name, values) -> values.forEach(value -> headers.add(name, value)));
    String type = response.headers().firstValue("Content-Type").orElse(null);
    byte[] bytes = bytes(response, headers);
    Content content = new Content(url, url, bytes, type, headers, conf);
    return new ProtocolOutput(content, status(url, response));
  }

  private byte[] bytes(HttpResponse<byte[]> response, Metadata headers) throws IOException {
    int limit = conf.getInt("http.content.limit", 1 << 20);
    boolean zipped = response.headers().firstValue("Content-Encoding").isPresent();
    InputStream raw = new ByteArrayInputStream(response.body());
    try (InputStream in = zipped ? new GZIPInputStream(raw) : raw) {
      byte[] bytes = in.readNBytes(limit);
      if (in.read() >= 0) {
        headers.set(Response.TRUNCATED_CONTENT, "true");
      }
      return bytes;
    }
  }

  private static ProtocolStatus status(String url, HttpResponse<byte[]> response) {
    switch (response.statusCode()) {
      case 200:
        return ProtocolStatus.STATUS_SUCCESS;
      case 301:
        String location = response.headers().firstValue("Location").orElseThrow();
        return new ProtocolStatus(
            ProtocolStatus.MOVED, URI.create(url).resolve(location).toString());
      default:
        return ProtocolStatus.STATUS_NOTFOUND;
    }
  }

  @Override
  public BaseRobotRules getRobotRules(Text url, CrawlDatum datum, List<Content> robotsTxt) {
    return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
  }

  @Override
  public void setConf(Configuration newConf) {
    conf = newConf;
  }

  @Override
  public Configuration getConf() {
    return conf;
  }
}
