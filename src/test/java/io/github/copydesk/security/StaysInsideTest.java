package io.github.copydesk.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.Input;
import io.github.copydesk.Outcome;
import io.github.copydesk.write.Entry;
import io.github.copydesk.write.Format;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cleaner reads its input and writes its output, and touches nothing else. */
class StaysInsideTest {
  private static final String SECRET = "the harbour master's password";

  @TempDir Path folder;

  /** Asked by every socket and URL connection of the JDK before it connects. */
  private static final class Trap extends ProxySelector {
    private final List<URI> asked = new ArrayList<>();

    @Override
    public List<Proxy> select(URI uri) {
      asked.add(uri);
      return List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException why) {
      asked.add(uri);
    }
  }

  /** Pages that ask to be fetched more, in every way that a page can. */
  private static List<String> greedy(String server, Path file) {
    String story =
        "<p>The ferry to the island will run again from the first of May, the council said.</p>";
    String entities =
        "<!DOCTYPE html [<!ENTITY a SYSTEM \""
            + file.toUri()
            + "\"><!ENTITY b SYSTEM \""
            + server
            + "/b\"><!ENTITY % c SYSTEM \""
            + server
            + "/c\">%c;]>";
    return List.of(
        entities + "<html><body>" + story + "<p>&a; &b;</p>",
        "<?xml version=\"1.0\"?>"
            + entities
            + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>"
            + story
            + "<p>&a; &b;</p></body></html>",
        "<?xml version=\"1.0\"?>" + entities + "<rss version=\"2.0\"><channel>&a;</channel></rss>",
        "<?xml version=\"1.0\"?>"
            + entities
            + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&a;</text></svg>",
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0\" \"" + server + "/x.dtd\"><html>" + story,
        "<?xml-stylesheet href=\"" + server + "/x.xsl\"?><html>" + story,
        "<html><head><base href=\""
            + server
            + "\"><link rel=stylesheet href=x.css><link rel=next href=2>"
            + "<meta http-equiv=refresh content='0;url="
            + server
            + "'><script src=x.js></script></head><body>"
            + story
            + "<img src=x.png><iframe src=y></iframe><object data=z></object>"
            + "<xi:include href=\""
            + file.toUri()
            + "\"/></body></html>",
        "<html><script type=application/ld+json>{\"@context\":\""
            + server
            + "\",\"@type\":\"NewsArticle\",\"@id\":\""
            + server
            + "\"}</script>"
            + story);
  }

  @Test
  void connectsToNothingAndReadsNoOtherFile() throws Exception {
    Path file = Files.writeString(folder.resolve("secret.txt"), SECRET);
    ProxySelector usual = ProxySelector.getDefault();
    Trap trap = new Trap();
    ProxySelector.setDefault(trap);
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(1);
      String address = "http://127.0.0.1:" + server.getLocalPort();
      Copydesk desk = new Copydesk();
      for (String page : greedy(address, file)) {
        Input input = Input.of(page.getBytes(UTF_8)).from(address + "/story");
        Outcome outcome = desk.clean(input);
        desk.explain(input);
        if (outcome instanceof Outcome.Found found) {
          for (Format format : Format.values()) {
            assertFalse(format.render(Entry.of("x", found.article())).contains(SECRET), page);
          }
        }
      }
      assertEquals(List.of(), trap.asked);
      assertTrue(nobodyCame(server), "somebody connected");
    } finally {
      ProxySelector.setDefault(usual);
    }
  }

  private static boolean nobodyCame(ServerSocket server) throws IOException {
    try {
      server.accept().close();
      return false;
    } catch (SocketTimeoutException nobody) {
      return true;
    }
  }

  @Test
  void writesNoFileButTheOneThatIsNamed() throws Exception {
    Path work = Files.createDirectory(folder.resolve("work"));
    Path page =
        Files.writeString(work.resolve("page.html"), greedy("http://127.0.0.1:9", work).get(1));
    Path pages = Files.createDirectory(work.resolve("pages"));
    Files.copy(page, pages.resolve("a.html"));
    Files.copy(page, pages.resolve("b.html"));
    command(work, "clean", "--format", "html", "-o", "out.html", "page.html");
    command(work, "explain", "page.html", "-o", "report.html");
    command(work, "clean", "-o", "all.jsonl", "pages");
    Set<String> files = new TreeSet<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile).forEach(f -> files.add(folder.relativize(f).toString()));
    }
    assertEquals(
        Set.of(
            "work/page.html",
            "work/out.html",
            "work/report.html",
            "work/all.jsonl",
            "work/pages/a.html",
            "work/pages/b.html"),
        files);
  }

  /** The command line in a JVM whose every usual place to write is the folder. */
  private void command(Path work, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-Duser.home=" + folder,
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "io.github.copydesk.cli.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile());
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("HOME", folder.toString());
    builder.environment().remove("XDG_CONFIG_HOME");
    Process process = builder.start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the command hangs");
    assertEquals(0, process.exitValue());
  }
}
