package io.github.copydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Outcome.Cause;
import io.github.copydesk.page.Deadline;
import io.github.copydesk.page.Limits;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A page is cleaned within its time or not at all. */
class DeadlineTest {
  private static final List<String> STORY =
      IntStream.range(0, 600)
          .mapToObj(
              i ->
                  "Ferry number "
                      + i
                      + " to the island will run again from the first of May, the council said.")
          .toList();
  private static final String PAGE =
      "<html><head><title>Ferry to run again</title></head><body><article><h1>Ferry to run again</h1><p>"
          + String.join("</p><p>", STORY);
  private static final String TEXT = String.join("\n\n", STORY);

  /** A cleaner whose clock stands still for so many looks and then says that a year is over. */
  private static Copydesk patient(AtomicInteger looks, int patience) {
    long year = Duration.ofDays(365).toNanos();
    return new Copydesk(
        Options.DEFAULT,
        time -> Deadline.in(time, () -> looks.incrementAndGet() <= patience ? 0 : year));
  }

  @Test
  void givesTheWholeArticleOrNone() {
    for (Input input : new Input[] {Input.html(PAGE), Input.text(TEXT)}) {
      AtomicInteger needed = new AtomicInteger();
      Outcome whole = patient(needed, Integer.MAX_VALUE).clean(input);
      assertInstanceOf(Outcome.Found.class, whole);
      assertTrue(needed.get() > 8, () -> "looks at the clock: " + needed);
      assertEquals(whole, patient(new AtomicInteger(), needed.get()).clean(input));
      for (int patience = 1; patience < needed.get(); patience++) {
        Outcome.Skipped skipped =
            assertInstanceOf(
                Outcome.Skipped.class, patient(new AtomicInteger(), patience).clean(input));
        assertEquals(Cause.TIME, skipped.cause());
        assertEquals("took longer than 30 s", skipped.why());
      }
    }
  }

  @Test
  void explainsAPageThatTookTooLong() {
    Explanation explanation = patient(new AtomicInteger(), 12).explain(Input.html(PAGE), () -> 0);
    assertEquals(
        Cause.TIME, assertInstanceOf(Outcome.Skipped.class, explanation.outcome()).cause());
  }

  @Test
  void stopsWhenInterruptedAndLeavesTheFlag() {
    Thread.currentThread().interrupt();
    Outcome outcome = new Copydesk().clean(Input.html(PAGE));
    assertTrue(Thread.interrupted(), "the caller wants to know, too");
    assertEquals(Cause.INTERRUPTED, assertInstanceOf(Outcome.Skipped.class, outcome).cause());
  }

  @Test
  void stopsARealPageByARealClock() {
    Limits hasty = new Limits(16 << 20, 512, 100_000, Duration.ofNanos(1));
    Outcome outcome = new Copydesk(new Options(true, hasty)).clean(Input.html(PAGE));
    assertEquals(Cause.TIME, assertInstanceOf(Outcome.Skipped.class, outcome).cause());
  }
}
