package io.github.copydesk.hostile;

import io.github.copydesk.Copydesk;
import io.github.copydesk.Options;
import io.github.copydesk.Outcome;
import io.github.copydesk.write.Entry;
import io.github.copydesk.write.Format;

/** Cleans hostile pages as long as the limits allow; runs out of memory or ends well. */
final class HostileRun {
  private HostileRun() {}

  /** See the class; names of pages, or none for all. */
  public static void main(String[] names) {
    Copydesk desk = new Copydesk(new Options(true, HostilePagesTest.LIMITS));
    for (HostilePage page : HostilePage.values()) {
      if (names.length == 0 || java.util.List.of(names).contains(page.name())) {
        System.out.println(page);
        Outcome outcome = desk.clean(page.input(HostilePagesTest.LIMITS.bytes()));
        if (outcome instanceof Outcome.Found found) {
          Format.JSON.render(Entry.of("x", found.article()));
        }
      }
    }
  }
}
