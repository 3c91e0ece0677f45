package io.github.copydesk.nutch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.nutch.host.Nutch;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.util.Tool;
import org.apache.hadoop.util.ToolRunner;
import org.apache.nutch.indexer.IndexingFiltersChecker;
import org.apache.nutch.parse.ParserChecker;
import org.apache.nutch.util.NutchConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nutch's own {@code parsechecker} and {@code indexchecker}, called as the operator's guide prints
 * it, with the built plugin: what the guide shows is what they print.
 */
@Tag("nutch")
class CheckersIT {
  private static final Path GUIDE = Path.of("src/main/nutch/README.md");
  private static final Pattern ARGUMENT = Pattern.compile("(?:'[^']*'|[^ '])+");

  @TempDir Path folder;
  private HarbourSite site;

  @BeforeEach
  void serve() throws Exception {
    site = new HarbourSite();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void parseCheckerPrintsWhatTheGuideShows() throws Exception {
    String printed = printed("parsechecker", new ParserChecker());
    List<String> shown = shown("parsechecker");
    assertTrue(shown.size() > 10, shown.toString());
    shown.forEach(line -> assertTrue(printed.contains(line), line + "\nis not in\n" + printed));
    assertTrue(printed.strip().endsWith("each crate of post has to be weighed."), printed);
  }

  @Test
  void indexCheckerPrintsWhatTheGuideShows() throws Exception {
    String printed = printed("indexchecker", new IndexingFiltersChecker());
    List<String> shown = shown("indexchecker");
    assertTrue(shown.size() > 5, shown.toString());
    // Nutch prints a tab behind the colon.
    String spaced = printed.replace(":\t", ": ");
    shown.forEach(line -> assertTrue(spaced.contains(line), line + "\nis not in\n" + printed));
    assertFalse(printed.contains("somebody"), "a single author, whichever filter comes first");
  }

  /** The command as the guide has it, with the address of the ferry story. */
  private String printed(String command, Tool tool) throws Exception {
    String line =
        Files.readAllLines(GUIDE).stream()
            .filter(each -> each.startsWith("    bin/nutch " + command + " "))
            .findFirst()
            .orElseThrow();
    List<String> arguments = new ArrayList<>();
    Matcher argument = ARGUMENT.matcher(line.split(command, 2)[1]);
    while (argument.find()) {
      String bare = argument.group().replace("'", "");
      arguments.add(bare.equals("URL") ? site.url("/ferry") : bare);
    }
    return run(tool, arguments);
  }

  private String run(Tool tool, List<String> arguments) throws Exception {
    Configuration conf = NutchConfiguration.create();
    conf.set("plugin.folders", Nutch.folders());
    conf.set("hadoop.tmp.dir", folder.toString());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      assertEquals(0, ToolRunner.run(conf, tool, arguments.toArray(String[]::new)));
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The lines of the output that the guide shows below the command, without those left out. */
  private static List<String> shown(String command) throws Exception {
    String guide = Files.readString(GUIDE);
    String block = guide.split("    bin/nutch " + command + " [^\n]*\n\n[^\n]+\n\n", 2)[1];
    return block
        .lines()
        .takeWhile(line -> line.startsWith("    "))
        .map(String::strip)
        .filter(line -> !line.equals("..."))
        .toList();
  }
}
