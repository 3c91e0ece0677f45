package io.github.copydesk.fuzz;

import java.util.Locale;
import java.util.function.Consumer;

/** What is fuzzed. */
enum Target {
  PAGE(PageFuzz.class, PageFuzz::fuzzerTestOneInput, 32 << 10),
  TEXT(TextFuzz.class, TextFuzz::fuzzerTestOneInput, 16 << 10),
  DATELINE(DatelineFuzz.class, DatelineFuzz::fuzzerTestOneInput, 2 << 10),
  BYLINE(BylineFuzz.class, BylineFuzz::fuzzerTestOneInput, 1 << 10),
  DATE(DateFuzz.class, DateFuzz::fuzzerTestOneInput, 512),
  JSON_LD(JsonLdFuzz.class, JsonLdFuzz::fuzzerTestOneInput, 8 << 10);

  private final Class<?> type;
  private final Consumer<byte[]> laws;

  /** Longest input that the fuzzer makes, in bytes. */
  private final int longest;

  Target(Class<?> type, Consumer<byte[]> laws, int longest) {
    this.type = type;
    this.laws = laws;
    this.longest = longest;
  }

  /** The folder of its saved inputs: {@code json-ld}. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String className() {
    return type.getName();
  }

  int longest() {
    return longest;
  }

  /** Fails when a law does not hold for these bytes. */
  void check(byte[] data) {
    laws.accept(data);
  }
}
