package io.github.copydesk.fuzz;

import io.github.copydesk.Input;
import io.github.copydesk.Input.Kind;
import java.time.LocalDate;

/** Any bytes as a page. */
public final class PageFuzz {
  private PageFuzz() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] data) {
    Input input = Input.of(data).from("https://paper.example/2023/10/05/story");
    ArticleLaws.hold(input.as(Kind.AUTO).fetchedOn(LocalDate.of(2026, 11, 1)));
  }
}
