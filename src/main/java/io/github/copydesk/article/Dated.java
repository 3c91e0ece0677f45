package io.github.copydesk.article;

import static java.util.Objects.requireNonNull;

/**
 * A date as printed and as data.
 *
 * @param raw as the page has it, white space collapsed
 * @param iso ISO 8601: a day ({@code 2015-10-02}), a moment with what is known of its zone ({@code
 *     2015-10-02T13:18+09:00}), or, only in datelines, month and day ({@code --10-05}, XSD
 *     gMonthDay) or the day alone ({@code ---05}, gDay)
 */
public record Dated(String raw, String iso) {
  public Dated {
    requireNonNull(raw, "raw");
    requireNonNull(iso, "iso");
  }
}
