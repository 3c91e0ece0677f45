package io.github.copydesk.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.Input;
import io.github.copydesk.Options;
import io.github.copydesk.Outcome;
import io.github.copydesk.page.Limits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostilePagesTest {
  private static final int BYTES = 1 << 20;
  private static final int BLOCKS = 10_000;

  /** Limits under which a page cannot cost more than a build has. */
  static final Limits LIMITS = new Limits(BYTES, 512, BLOCKS, Duration.ofMinutes(5));

  private static final Copydesk DESK = new Copydesk(new Options(true, LIMITS));

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(HostilePage.class)
  void endsWithAnOutcomeThatIsNoDefect(HostilePage page) {
    Input input = page.input(BYTES / 2);
    Outcome outcome = assertTimeoutPreemptively(Duration.ofMinutes(5), () -> DESK.clean(input));
    if (outcome instanceof Outcome.Skipped skipped) {
      assertNotEquals(Outcome.Cause.FAILED, skipped.cause(), skipped::why);
      assertNotEquals(Outcome.Cause.TIME, skipped.cause(), skipped::why);
    }
  }

  @Test
  void cutsAPageWhoseElementsMultiply() {
    Copydesk small =
        new Copydesk(new Options(true, new Limits(BYTES, 512, 1_000, Duration.ofMinutes(5))));
    String story =
        "<p>The ferry to the island will run again from the first of May, the council said.</p>";
    String page = story.repeat(3) + "<b></b>".repeat(50_000) + story;
    Outcome outcome = small.clean(Input.html(page));
    assertTrue(outcome instanceof Outcome.Found found && found.truncated(), outcome::toString);
  }

  /** All of them, one after the other, in a JVM that has no more than {@link Limits#heap}. */
  @Test
  void needsNoMoreMemoryThanTheLimitsSay() throws Exception {
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + LIMITS.heap(),
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                    HostileRun.class.getName()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertTrue(process.waitFor(9, TimeUnit.MINUTES), "hangs");
    assertEquals(0, process.exitValue(), () -> tail(log));
  }

  private static String tail(Path log) {
    try {
      String all = Files.readString(log);
      return all.substring(Math.max(0, all.length() - 2_000));
    } catch (java.io.IOException e) {
      return e.toString();
    }
  }
}
