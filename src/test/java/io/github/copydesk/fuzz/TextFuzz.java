package io.github.copydesk.fuzz;

import io.github.copydesk.Input;
import io.github.copydesk.Input.Kind;
import java.time.LocalDate;

/** Any characters as a plain text. */
public final class TextFuzz {
  private TextFuzz() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] data) {
    Input input = Input.of(data).as(Kind.TEXT).typed("text/plain; charset=utf-8");
    ArticleLaws.hold(input.fetchedOn(LocalDate.of(2026, 11, 1)));
  }
}
