package io.github.copydesk.solr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.solr.embedded.JettyConfig;
import org.apache.solr.embedded.JettySolrRunner;

/**
 * Solr with its HTTP interface on the loopback interface: Nutch's fields, and the additions that
 * are shipped.
 */
final class Server implements AutoCloseable {
  private final JettySolrRunner jetty;

  /**
   * Starts it.
   *
   * @param home an empty folder
   * @param additions a schema whose fields are added to those of Nutch
   */
  Server(Path home, Path additions) throws Exception {
    copy(Path.of(Server.class.getResource("/solr").toURI()), home);
    Path schema = home.resolve("nutch/conf/schema.xml");
    Files.writeString(
        schema, Files.readString(schema).replace("</schema>", fields(additions) + "</schema>"));
    jetty =
        new JettySolrRunner(
            home.toString(), JettyConfig.builder().setContext("/solr").setPort(0).build());
    jetty.start();
  }

  /** The address of the core. */
  String core() {
    return jetty.getBaseUrl() + "/nutch";
  }

  @Override
  public void close() throws Exception {
    jetty.stop();
  }

  /** The field elements of a schema. */
  private static String fields(Path schema) throws IOException {
    return Files.readAllLines(schema).stream()
        .filter(line -> line.strip().startsWith("<field "))
        .collect(Collectors.joining("\n"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
